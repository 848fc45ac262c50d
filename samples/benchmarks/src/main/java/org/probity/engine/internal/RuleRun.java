package org.probity.engine.internal;

import java.util.List;
import java.util.Map;
import org.probity.engine.AssessmentRequest;
import org.probity.engine.credential.Credential;
import org.probity.engine.rule.Evidence;
import org.probity.engine.rule.Sayable;
import org.probity.engine.submission.Submission;

/**
 * The rules alone: a session, the facts of one submission, which are made beforehand, and what the rules find of them. The engine shows no
 * such thing to a host, so this stands in its own package.
 */
public final class RuleRun {
    private final RuleBase rules;
    private final int criteria;
    private final List<Evidence> evidence;
    private final List<Sayable> matters;
    private final List<Evidence> proficiencies;

    /**
     * Makes the facts.
     *
     * @param credential the definition
     * @param submission an attempt at it that nobody has rated
     */
    public RuleRun(Credential credential, Submission submission) {
        rules = RuleBase.standard();
        Criteria expanded = Criteria.of(credential);
        criteria = expanded.all().size();
        Attempt attempt = Attempt.of(expanded, AssessmentRequest.of(submission));
        CountedRatings ratings = CountedRatings.of(attempt, List.of());
        try (RuleSession session = rules.open(criteria)) {
            VerdictRecorder verdicts = session.verdicts();
            Judgements judgements = new Judgements(ratings, attempt.earlier(), verdicts);
            Facts facts = new Facts(expanded, submission, Map.of(), judgements::of);
            evidence = facts.evidence();
            matters = facts.matters();
            session.fire(evidence, matters);
            proficiencies = facts.proficiencies(
                    expanded, criterion -> verdicts.decision(criterion).finding() == Finding.MET);
        }
    }

    /**
     * How many facts the rules look at.
     *
     * @return the number of facts without roll-ups
     */
    public int facts() {
        return evidence.size() + matters.size() + proficiencies.size();
    }

    /**
     * Lets the rules judge the facts in a session of its own. What is rolled up is left out: it depends on what was found.
     *
     * @return how many advisories came of it
     */
    public int run() {
        return RuleBase.underOwnLoader(() -> {
            try (RuleSession session = rules.open(criteria)) {
                session.fire(evidence, matters);
                session.fire(proficiencies);
                return session.verdicts().advices().size();
            }
        });
    }
}
