package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Outcome;
import org.probity.engine.credential.Prompt;
import org.probity.engine.internal.Criteria.DetailCriteria;
import org.probity.engine.internal.Criteria.NarrativeCriteria;
import org.probity.engine.internal.Criteria.PartCriteria;
import org.probity.engine.internal.Criteria.PortfolioCriteria;
import org.probity.engine.report.CredentialReference;
import org.probity.engine.report.Report;
import org.probity.engine.report.RuleSet;
import org.probity.engine.rule.Criterion;
import org.probity.engine.submission.Submission;

/**
 * The same assessment without rules: what somebody would write who needs this one set of requirements, and wants it fast. It gives the
 * engine's report, byte for byte, on submissions that nobody has rated and whose artifacts nobody looks at.
 *
 * <p>It stands in the engine's own package, which jars that are neither sealed nor modules allow, since it borrows what is not compared: the
 * expansion of a definition, which is made once; the counting of words and the measures of texts; digests, locators and the filling in of
 * messages. What is compared is its own: how entries and passages are looked up, what is decided of them, and how the report is put together.
 */
public final class HandWritten {
    final Criteria criteria;
    final RuleSet rules;
    final CredentialReference reference;
    final int assessors;
    final List<Object> parts = new ArrayList<>();
    final List<List<String>> partIds = new ArrayList<>();
    final HandDetail[] details;
    final Map<String, HandDetail> byDetail = new HashMap<>();
    final int[][] detailsOfOutcome;

    /** A narrative, with what may be named in it by number. */
    record HandNarrative(
            NarrativeCriteria criteria,
            String at,
            Criterion[] promptCriteria,
            Map<String, Integer> prompts,
            Criterion[] coverageCriteria,
            String[] covered,
            Map<String, Integer> coverage) {}

    /** The details of one portfolio. */
    record HandPortfolio(PortfolioCriteria criteria, HandDetail[] details) {}

    /** A detail and its place among all. */
    record HandDetail(int number, DetailCriteria criteria, List<String> ids) {}

    /**
     * An assessor for one credential.
     *
     * @param credential the definition
     */
    public HandWritten(Credential credential) {
        criteria = Criteria.of(credential);
        rules = RuleBase.standard().ruleSet();
        reference =
                new CredentialReference(credential.id(), credential.version(), credential.title(), criteria.sha256());
        assessors = credential.review().assessors();
        details = new HandDetail[criteria.details().size()];
        for (DetailCriteria detail : criteria.details().values()) {
            HandDetail own = new HandDetail(byDetail.size(), detail, ids(detail.all()));
            details[own.number()] = own;
            byDetail.put(detail.detail().id(), own);
        }
        for (PartCriteria part : criteria.parts()) {
            parts.add(part instanceof NarrativeCriteria narrative ? narrative(narrative) : portfolio(part));
            partIds.add(ids(part.all()));
        }
        List<Outcome> outcomes = credential.outcomes();
        detailsOfOutcome = new int[outcomes.size()][];
        for (int i = 0; i < detailsOfOutcome.length; i++) {
            detailsOfOutcome[i] = outcomes.get(i).details().stream()
                    .mapToInt(detail -> byDetail.get(detail.id()).number())
                    .toArray();
        }
    }

    /**
     * Judges a submission that nobody has rated.
     *
     * @param submission an attempt at this credential
     * @return the report
     */
    public Report assess(Submission submission) {
        if (!submission.credential().equals(criteria.credential().id())) {
            throw new IllegalArgumentException("the submission is for another credential");
        }
        return new HandAssessment(this, submission).report();
    }

    private static HandNarrative narrative(NarrativeCriteria criteria) {
        Map<String, Integer> prompts = new HashMap<>();
        for (Prompt prompt : criteria.part().prompts()) {
            prompts.put(prompt.id(), prompts.size());
        }
        Map<String, Integer> coverage = new HashMap<>();
        for (String id : criteria.covered().keySet()) {
            coverage.put(id, coverage.size());
        }
        return new HandNarrative(
                criteria,
                NarrativeFacts.pointer(criteria.part().id()),
                criteria.prompts().values().toArray(new Criterion[0]),
                prompts,
                criteria.covered().values().toArray(new Criterion[0]),
                criteria.covered().keySet().toArray(new String[0]),
                coverage);
    }

    private HandPortfolio portfolio(PartCriteria part) {
        PortfolioCriteria portfolio = (PortfolioCriteria) part;
        return new HandPortfolio(
                portfolio,
                portfolio.details().stream()
                        .map(detail -> byDetail.get(detail.detail().id()))
                        .toArray(HandDetail[]::new));
    }

    private static List<String> ids(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::id).toList();
    }
}
