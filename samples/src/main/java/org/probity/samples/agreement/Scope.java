package org.probity.samples.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Detail;
import org.probity.engine.credential.NarrativePart;
import org.probity.engine.credential.Outcome;
import org.probity.engine.credential.Part;

/**
 * What a definition asks people to judge, in one of its outcomes, details or narratives.
 *
 * @param kind what it is
 * @param id its id in the definition
 * @param criteria ids of the criteria that people judge in it, in the definition's order
 */
public record Scope(Group.Kind kind, String id, Set<String> criteria) {

    /**
     * The scopes of a definition: of every outcome and every detail, whether it is shown; of every narrative, whether its prompts are
     * answered and what it has to cover is covered.
     *
     * @param credential the definition
     * @return its outcomes, its details and its narratives, each in its order
     */
    public static List<Scope> of(Credential credential) {
        List<Scope> outcomes = new ArrayList<>();
        List<Scope> details = new ArrayList<>();
        for (Outcome outcome : credential.outcomes()) {
            Set<String> ofOutcome = new LinkedHashSet<>();
            for (Detail detail : outcome.details()) {
                Scope ofDetail = of(detail);
                ofOutcome.addAll(ofDetail.criteria());
                details.add(ofDetail);
            }
            outcomes.add(new Scope(Group.Kind.OUTCOME, outcome.id(), ofOutcome));
        }
        List<Scope> all = new ArrayList<>(outcomes);
        all.addAll(details);
        for (Part part : credential.parts()) {
            if (part instanceof NarrativePart narrative) {
                all.add(new Scope(Group.Kind.PART, part.id(), judgedIn(narrative, credential)));
            }
        }
        return all;
    }

    /** The scope of a detail. */
    static Scope of(Detail detail) {
        return new Scope(Group.Kind.DETAIL, detail.id(), Set.of(detail.id() + "/proficiency"));
    }

    private static Set<String> judgedIn(NarrativePart narrative, Credential credential) {
        Set<String> criteria = new LinkedHashSet<>();
        narrative.prompts().forEach(prompt -> {
            criteria.add(narrative.id() + "/" + prompt.id());
            prompt.questions().forEach(question -> criteria.add(narrative.id() + "/" + question.id()));
        });
        credential.coveredBy(narrative).keySet().forEach(id -> criteria.add(narrative.id() + "/" + id));
        return criteria;
    }

    /**
     * The criteria that people judge on the scale of the review policy, and so can be compared with each other.
     *
     * @param credential the definition
     * @return their ids
     */
    public static Set<String> judged(Credential credential) {
        Set<String> judged = of(credential).stream()
                .flatMap(scope -> scope.criteria().stream())
                .collect(Collectors.toSet());
        leftOut(credential).forEach(detail -> judged.removeAll(of(detail).criteria()));
        return judged;
    }

    /** The details that people judge by other levels than everything else. */
    static List<Detail> leftOut(Credential credential) {
        List<String> levels = credential.review().scale().ids();
        return credential.outcomes().stream()
                .flatMap(outcome -> outcome.details().stream())
                .filter(detail -> detail.rubric()
                        .filter(rubric -> !rubric.ids().equals(levels))
                        .isPresent())
                .toList();
    }

    /** Those of some items that lie in this scope. */
    List<RatedItem> of(List<RatedItem> items) {
        return items.stream()
                .filter(item -> criteria.contains(item.criterion()))
                .toList();
    }
}
