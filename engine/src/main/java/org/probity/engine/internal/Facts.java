package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.probity.engine.RulesException;
import org.probity.engine.inspection.Inspection;
import org.probity.engine.internal.Criteria.AddedCriteria;
import org.probity.engine.internal.Criteria.NarrativeCriteria;
import org.probity.engine.internal.Criteria.PartCriteria;
import org.probity.engine.internal.Criteria.PortfolioCriteria;
import org.probity.engine.internal.Criteria.SubmissionCriteria;
import org.probity.engine.rule.Criterion;
import org.probity.engine.rule.Evidence;
import org.probity.engine.rule.HandedIn;
import org.probity.engine.rule.Judgement;
import org.probity.engine.rule.Mention;
import org.probity.engine.rule.Sayable;
import org.probity.engine.submission.Submission;

/** What a submission holds for each criterion: counted, compared and looked up, but not judged. */
final class Facts {
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Sayable> matters = new ArrayList<>();
    private final NarrativeFacts narratives;
    private final PortfolioFacts portfolio;

    Facts(
            Criteria criteria,
            Submission submission,
            Map<String, Inspection> inspections,
            Function<Criterion, Judgement> judgements) {
        narratives = new NarrativeFacts(submission, judgements, evidence, matters);
        portfolio = new PortfolioFacts(submission, inspections, judgements, evidence, matters);
        FormalityFacts formalities = new FormalityFacts(criteria.credential(), submission, evidence, matters);
        mentionParts(criteria, submission);
        for (PartCriteria part : criteria.parts()) {
            if (part instanceof NarrativeCriteria narrative) {
                narratives.add(narrative);
            } else if (part instanceof PortfolioCriteria details) {
                portfolio.add(details);
            } else if (part instanceof SubmissionCriteria whole) {
                formalities.add(whole);
            }
        }
        formalities.mentionAttestations();
        portfolio.mentionDetails(criteria.details().keySet());
        portfolio.aboutArtifacts();
        new TextFacts(criteria, submission, matters).add();
        for (PartCriteria part : criteria.parts()) {
            if (part instanceof AddedCriteria added) {
                add(
                        added,
                        new HandedIn(
                                criteria.credential(),
                                submission,
                                inspections,
                                added.asked(),
                                judgements,
                                text -> WordCounter.count(text).words()));
            }
        }
    }

    private void add(AddedCriteria added, HandedIn handedIn) {
        Set<String> judged = new HashSet<>();
        for (Sayable fact : added.part().facts().of(handedIn)) {
            if (fact instanceof Evidence ofCriterion) {
                // By identity, as everywhere while assessing: to compare records may keep a dropped class loader alive
                // (JDK-8078641).
                if (added.all().stream().noneMatch(own -> own == ofCriterion.criterion())) {
                    throw new RulesException("the rule module " + added.module() + " has a fact on the criterion "
                            + ofCriterion.criterion().id() + ", which is none of its part \"" + added.id() + "\"");
                }
                evidence.add(ofCriterion);
                judged.add(ofCriterion.criterion().id());
            } else {
                matters.add(fact);
            }
        }
        for (String id : added.ids()) {
            if (!judged.contains(id)) {
                throw new RulesException("the rule module " + added.module() + " has no fact on the criterion " + id
                        + ", which it asks");
            }
        }
    }

    /** What the rules judge first: everything but proficiency. */
    List<Evidence> evidence() {
        return evidence;
    }

    /** What advisories may be about, in the order of the submission. */
    List<Sayable> matters() {
        return matters;
    }

    /** The size of each narrative, by id of the part. */
    Map<String, WordCounter.Count> narrativeWords() {
        return narratives.sizes();
    }

    /** What the rules judge when the evidence is judged. */
    List<Evidence> proficiencies(Criteria criteria, Predicate<Criterion> isMet) {
        return criteria.details().values().stream()
                .<Evidence>map(detail -> portfolio.proficiency(detail, isMet))
                .toList();
    }

    /** What the rules judge when proficiency is judged. */
    List<Evidence> passes(Criteria criteria, Function<Criterion, Finding> findings) {
        return criteria.passRules().values().stream()
                .<Evidence>map(asked -> portfolio.pass(asked, findings, criteria))
                .toList();
    }

    private void mentionParts(Criteria criteria, Submission submission) {
        Set<String> known = criteria.parts().stream()
                .filter(NarrativeCriteria.class::isInstance)
                .map(PartCriteria::id)
                .collect(Collectors.toSet());
        for (String part : submission.narratives().keySet()) {
            matters.add(new Mention(
                    Mention.Kind.PART, part, known.contains(part), "", List.of(NarrativeFacts.pointer(part))));
        }
    }
}
