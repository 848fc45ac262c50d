package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.engine.credential.ArtifactDescription;
import org.probity.engine.credential.Range;
import org.probity.engine.internal.ArtifactKind.Check;
import org.probity.engine.internal.Criteria.RequirementCriterion;
import org.probity.engine.rule.CountedArtifact;
import org.probity.engine.rule.Flaw;
import org.probity.engine.rule.RequiredArtifacts;
import org.probity.engine.rule.Sayable;
import org.probity.engine.rule.Term;

/** Which of the artifacts that are referred to count for a requirement. */
final class RequirementFacts {
    private final RequirementCriterion asked;
    private final List<Upload> artifacts;
    private final List<String> nearest;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Map<String, CountedArtifact> counting = new LinkedHashMap<>();

    /** Artifacts are each once, in the order of the submission, and are there; the nearest place is where they would be. */
    RequirementFacts(RequirementCriterion asked, List<Upload> artifacts, List<String> nearest) {
        this.asked = asked;
        this.artifacts = artifacts;
        this.nearest = nearest;
    }

    RequiredArtifacts evidence() {
        List<ArtifactKind> kinds = asked.kinds();
        int counted = kinds.size() == 1 ? count(kinds.get(0)) : satisfied(kinds);
        Range limits = kinds.size() == 1
                ? kinds.get(0).description().count()
                : Range.atLeast(asked.requirement().needed());
        return new RequiredArtifacts(
                asked.criterion(),
                asked.requirement().title(),
                asked.scope(),
                kinds.size(),
                counted,
                limits,
                asked.inWords(),
                isShort(counted, limits) ? flaws : List.of(),
                counting.isEmpty()
                        ? nearest
                        : counting.values().stream()
                                .flatMap(one -> one.at().stream())
                                .toList());
    }

    /** Once the evidence is known. */
    Collection<? extends Sayable> counting() {
        return counting.values();
    }

    private int satisfied(List<ArtifactKind> kinds) {
        int satisfied = 0;
        for (ArtifactKind kind : kinds) {
            Range count = kind.description().count();
            int before = flaws.size();
            int counted = count(kind);
            if (!isShort(counted, count) && counted <= count.maximum().orElse(counted)) {
                satisfied++;
                flaws.subList(before, flaws.size()).clear();
            }
        }
        return satisfied;
    }

    private static boolean isShort(int counted, Range limits) {
        return counted < limits.minimum().orElse(0);
    }

    private int count(ArtifactKind kind) {
        Set<String> counted = new HashSet<>();
        for (Upload upload : artifacts) {
            if (!kind.isOfType(upload.known())) {
                continue;
            }
            List<Check> against = kind.against(upload.known());
            if (!against.isEmpty()) {
                // What differs in more than one way was hardly meant.
                if (against.size() == 1 && against.get(0).isWorthTelling()) {
                    flaws.add(flaw(upload, against.get(0)));
                }
                continue;
            }
            counting.merge(upload.claimed().id(), counting(upload, kind), RequirementFacts::leastKnown);
            if (!counted.add(kind.identity(upload.known()))) {
                flaws.add(repeated(upload, kind.description()));
            }
        }
        return counted.size();
    }

    private CountedArtifact counting(Upload upload, ArtifactKind kind) {
        return new CountedArtifact(
                Names.of(upload.claimed()),
                asked.requirement().title(),
                kind.inWords(),
                kind.unknown(upload.known()),
                List.of(upload.at()));
    }

    private static CountedArtifact leastKnown(CountedArtifact one, CountedArtifact other) {
        return one.unknown().isEmpty() ? other : one;
    }

    private static Flaw flaw(Upload upload, Check check) {
        return new Flaw(
                check.finding(),
                List.of(upload.at()),
                Map.of("artifact", Names.of(upload.claimed()), "is", check.is(), "kind", check.asked()));
    }

    private static Flaw repeated(Upload upload, ArtifactDescription description) {
        String attribute = description.different().orElseThrow();
        return new Flaw(
                "repeated",
                List.of(upload.at()),
                Map.of(
                        "artifact", Names.of(upload.claimed()),
                        "is", ArtifactKind.shown(upload.known().attributes().getOrDefault(attribute, "")),
                        "kind", new Term("kind-of.different", Map.of("attribute", attribute))));
    }
}
