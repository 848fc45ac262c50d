package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probity.engine.Version;
import org.probity.engine.credential.Outcome;
import org.probity.engine.credential.Part;
import org.probity.engine.credential.WordLimits;
import org.probity.engine.internal.HandWritten.HandDetail;
import org.probity.engine.internal.HandWritten.HandNarrative;
import org.probity.engine.internal.HandWritten.HandPortfolio;
import org.probity.engine.json.Digests;
import org.probity.engine.json.SubmissionWriter;
import org.probity.engine.report.Audience;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.DetailResult;
import org.probity.engine.report.OutcomeResult;
import org.probity.engine.report.PartResult;
import org.probity.engine.report.Report;
import org.probity.engine.report.ReviewSummary;
import org.probity.engine.report.Score;
import org.probity.engine.report.SubmissionReference;
import org.probity.engine.report.Verdict;
import org.probity.engine.report.WordCount;
import org.probity.engine.rule.Sayable;
import org.probity.engine.submission.Submission;

/** One submission, judged by hand. */
final class HandAssessment {
    private final HandWritten assessor;
    private final Submission submission;
    private final HandResults results;
    private final HandAdvisories advisories = new HandAdvisories();
    private final Verdict[] ofDetails;

    HandAssessment(HandWritten assessor, Submission submission) {
        this.assessor = assessor;
        this.submission = submission;
        this.results = new HandResults(assessor.criteria.all().size());
        this.ofDetails = new Verdict[assessor.details.length];
    }

    Report report() {
        List<WordCounter.Count> words = judge();
        List<CriterionResult> all = results.all();
        return new Report(
                Audience.ISSUER,
                "en",
                Version.ENGINE,
                assessor.rules,
                assessor.reference,
                new SubmissionReference(
                        submission.id(),
                        submission.attempt(),
                        submission.submittedAt(),
                        submission.sha256().orElseGet(() -> Digests.of(SubmissionWriter.write(submission)))),
                results.status(),
                new Score(results.met(), all.size()),
                parts(words),
                outcomes(),
                all,
                review(all),
                Optional.empty(),
                advisories.all());
    }

    /** The words of each part; none for a portfolio. */
    private List<WordCounter.Count> judge() {
        HandNarratives narratives = new HandNarratives(submission, assessor.assessors, results, advisories);
        HandPortfolios portfolios = new HandPortfolios(assessor, submission, results, advisories);
        unknownParts();
        List<WordCounter.Count> words = new ArrayList<>(assessor.parts.size());
        for (Object part : assessor.parts) {
            if (part instanceof HandNarrative narrative) {
                words.add(narratives.judge(narrative));
            } else if (part instanceof HandPortfolio portfolio) {
                for (HandDetail detail : portfolio.details()) {
                    portfolios.judge(detail);
                }
                words.add(WordCounter.Count.NONE);
            }
        }
        for (int i = 0; i < submission.selfAnalysis().size(); i++) {
            String detail = submission.selfAnalysis().get(i).detail();
            if (!assessor.byDetail.containsKey(detail)) {
                advisories.unknown("evidence.unknown-detail", detail, "", "/selfAnalysis/" + i + "/detail");
            }
        }
        portfolios.adviseOnArtifacts();
        List<Sayable> measures = new ArrayList<>();
        new TextFacts(assessor.criteria, submission, measures).add();
        advisories.texts(measures);
        return words;
    }

    private void unknownParts() {
        for (String name : submission.narratives().keySet()) {
            boolean known = false;
            for (Object part : assessor.parts) {
                known |= part instanceof HandNarrative narrative
                        && narrative.criteria().part().id().equals(name);
            }
            if (!known) {
                advisories.unknown("narrative.unknown-part", name, "", NarrativeFacts.pointer(name));
            }
        }
    }

    private List<PartResult> parts(List<WordCounter.Count> words) {
        List<PartResult> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < assessor.parts.size(); i++) {
            List<String> ids = assessor.partIds.get(i);
            Optional<WordCount> count = Optional.empty();
            Part part = assessor.criteria.credential().parts().get(i);
            if (assessor.parts.get(i) instanceof HandNarrative narrative) {
                count = Optional.of(new WordCount(
                        words.get(i).words(),
                        WordCounter.METHOD,
                        words.get(i).whitespace(),
                        narrative.criteria().part().words().flatMap(WordLimits::binding)));
            }
            parts.add(new PartResult(
                    part.id(), part.title(), Optional.empty(), results.worst(from, from + ids.size()), count, ids));
            from += ids.size();
        }
        return parts;
    }

    private List<OutcomeResult> outcomes() {
        for (HandDetail detail : assessor.details) {
            int from = detail.criteria().artifact().index();
            ofDetails[detail.number()] = results.worst(from, from + detail.ids().size());
        }
        EvidenceDigests evidence = new EvidenceDigests(submission, Map.of());
        List<Outcome> asked = assessor.criteria.credential().outcomes();
        List<OutcomeResult> outcomes = new ArrayList<>(asked.size());
        for (int i = 0; i < asked.size(); i++) {
            List<DetailResult> details = new ArrayList<>();
            Verdict worst = Verdict.MET;
            for (int number : assessor.detailsOfOutcome[i]) {
                HandDetail detail = assessor.details[number];
                String id = detail.criteria().detail().id();
                Verdict verdict = ofDetails[number];
                worst = HandResults.worse(worst, verdict);
                details.add(new DetailResult(
                        id,
                        detail.criteria().detail().statement(),
                        verdict,
                        evidence.of(id),
                        detail.ids(),
                        Optional.empty(),
                        detail.criteria().detail().alignments()));
            }
            outcomes.add(new OutcomeResult(
                    asked.get(i).id(),
                    asked.get(i).statement(),
                    worst,
                    details,
                    List.of(),
                    asked.get(i).alignments()));
        }
        return outcomes;
    }

    private Optional<ReviewSummary> review(List<CriterionResult> all) {
        if (assessor.assessors == 0) {
            return Optional.empty();
        }
        List<String> awaited = new ArrayList<>();
        for (CriterionResult result : all) {
            if (result.verdict() == Verdict.NEEDS_REVIEW) {
                awaited.add(result.id());
            }
        }
        return Optional.of(new ReviewSummary(
                assessor.assessors, awaited, List.of(), List.of(), Optional.empty(), Optional.empty()));
    }
}
