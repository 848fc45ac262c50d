package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes up which artifacts are cited for which detail, so that what a portfolio requires of them is there unless somebody
 * slips.
 *
 * <p>What one requirement asks for may be too much for another. Where nobody slips, it is tried anew until all are satisfied.
 */
final class RandomCitations {

    private static final int TRIES = 12;
    private static final Description ANYTHING = new Description(Map.of());

    private final Dice dice;
    private final Definition definition;
    private final Set<String> lenient;
    private final List<Map<String, Object>> artifacts;
    private final Map<String, Set<Map<String, Object>>> cited = new LinkedHashMap<>();

    private RandomCitations(
            Dice dice, Definition definition, Set<String> lenient, List<Map<String, Object>> artifacts) {
        this.dice = dice;
        this.definition = definition;
        this.lenient = lenient;
        this.artifacts = new ArrayList<>(artifacts);
        definition.portfolios().forEach(this::cite);
    }

    /**
     * Makes them up, and artifacts where there are none to cite.
     *
     * @param lenient ids of details for which perhaps nothing will be cited at all
     * @param artifacts those that are there in any case
     */
    static RandomCitations of(
            Dice dice, Definition definition, Set<String> lenient, List<Map<String, Object>> artifacts) {
        RandomCitations citations = new RandomCitations(dice, definition, lenient, artifacts);
        for (int i = 1; i < TRIES && dice.isCareful() && !citations.holds(); i++) {
            citations = new RandomCitations(dice, definition, lenient, artifacts);
        }
        return citations;
    }

    /** All artifacts of the submission. */
    List<Map<String, Object>> artifacts() {
        return artifacts;
    }

    /** Those that must be cited for a detail, each once at least. */
    List<Map<String, Object>> of(String detail) {
        return List.copyOf(cited.getOrDefault(detail, Set.of()));
    }

    /** Those that may be cited for a detail, as often as is wanted. */
    List<Map<String, Object>> choices(String detail) {
        return of(detail).isEmpty() ? locatable(detail) : of(detail);
    }

    private void cite(Map<String, Object> portfolio) {
        List<String> details = Values.ids(definition.detailsShownBy(portfolio));
        List<Requirement> requirements = Requirement.of(portfolio);
        for (Requirement requirement : requirements) {
            if (requirement.isOnWhole()) {
                satisfy(requirement, firm(details));
            } else {
                Values.texts(requirement.root().get("details"))
                        .forEach(detail -> satisfy(requirement, List.of(detail)));
            }
        }
        for (String detail : details) {
            if (!requirements.isEmpty() && (of(detail).isEmpty() || dice.chance(.2))) {
                cite(detail, any(detail));
            } else if (isLimited(detail) && locatable(detail).isEmpty()) {
                artifacts.add(made(ANYTHING, detail));
            }
        }
    }

    /** Where something is cited for sure. */
    private List<String> firm(List<String> details) {
        List<String> firm =
                details.stream().filter(detail -> !lenient.contains(detail)).toList();
        return firm.isEmpty() ? details : firm;
    }

    private void satisfy(Requirement requirement, List<String> details) {
        boolean badly = dice.slips() || !requirement.isRequired() && dice.chance(.4);
        List<Description> descriptions = dice.shuffled(requirement.descriptions());
        if (requirement.isChoice()) {
            int needed = (int) requirement.limit().minimum().orElseThrow();
            int some = badly ? needed - 1 : Math.min(descriptions.size(), needed + dice.pick(0, 0, 1));
            descriptions
                    .subList(0, some)
                    .forEach(description -> supply(description, details, wanted(description.count())));
        } else {
            Limit count = requirement.limit();
            supply(descriptions.get(0), details, badly ? dice.outside(count) : wanted(count));
        }
        if (badly || dice.chance(.2)) {
            addNearly(descriptions.get(0), dice.pick(details));
        }
    }

    private int wanted(Limit count) {
        int minimum = (int) count.minimum().orElseThrow();
        return count.maximum().isPresent() ? dice.inside(count) : minimum + dice.pick(0, 0, 0, 1);
    }

    /** Values that must differ may turn out the same, so that it takes some more. */
    private void supply(Description description, List<String> details, int wanted) {
        for (int i = wanted + 3; i > 0 && description.counted(cited(details)) < wanted; i--) {
            String detail = dice.pick(details);
            cite(detail, counting(description, detail));
        }
    }

    /** One that is there already, or another. */
    private Map<String, Object> counting(Description description, String detail) {
        List<Map<String, Object>> there = locatable(detail).stream()
                .filter(description::counts)
                .filter(artifact -> !of(detail).contains(artifact))
                .toList();
        return !there.isEmpty() && dice.chance(.5) ? dice.pick(there) : made(description, detail);
    }

    private Map<String, Object> any(String detail) {
        List<Map<String, Object>> there = locatable(detail);
        return there.isEmpty() ? made(ANYTHING, detail) : dice.pick(there);
    }

    private void addNearly(Description description, String detail) {
        new RandomSpecimen(dice, description)
                .nearly(nextId(), locators(detail))
                .ifPresent(artifact -> cite(detail, artifact));
    }

    private Map<String, Object> made(Description description, String detail) {
        return new RandomSpecimen(dice, description).artifact(nextId(), locators(detail));
    }

    private String nextId() {
        return "x-" + artifacts.size();
    }

    private void cite(String detail, Map<String, Object> artifact) {
        if (!artifacts.contains(artifact)) {
            artifacts.add(artifact);
        }
        cited.computeIfAbsent(detail, absent -> new LinkedHashSet<>()).add(artifact);
    }

    /** Artifacts that have a place to which a locator for the detail may lead. */
    private List<Map<String, Object>> locatable(String detail) {
        List<String> allowed = locators(detail);
        return artifacts.stream()
                .filter(artifact -> allowed.stream().anyMatch(kind -> Locators.fits(kind, artifact)))
                .toList();
    }

    private List<String> locators(String detail) {
        return Locators.allowed(definition.asked(detail));
    }

    private boolean isLimited(String detail) {
        return locators(detail).size() < Locators.TYPES.size();
    }

    private List<Map<String, Object>> cited(List<String> details) {
        return details.stream()
                .flatMap(detail -> of(detail).stream())
                .distinct()
                .toList();
    }

    /** Whether all that is required is there, with what is cited for all details as well as without the lenient. */
    private boolean holds() {
        return definition.portfolios().stream().allMatch(this::holds);
    }

    private boolean holds(Map<String, Object> portfolio) {
        List<String> details = Values.ids(definition.detailsShownBy(portfolio));
        boolean isWhole = Requirement.onWhole(portfolio).stream()
                .filter(Requirement::isRequired)
                .allMatch(one -> Stream.of(details, firm(details)).allMatch(some -> isSatisfied(one, some)));
        return isWhole
                && details.stream()
                        .allMatch(detail -> hasRoom(detail)
                                && Requirement.onDetail(portfolio, detail).stream()
                                        .filter(Requirement::isRequired)
                                        .allMatch(one -> isSatisfied(one, List.of(detail))));
    }

    private boolean isSatisfied(Requirement requirement, List<String> details) {
        return requirement.limit().allows(requirement.measured(cited(details)));
    }

    private boolean hasRoom(String detail) {
        return !Limit.atLeastOne(definition.asked(detail), "references")
                .isOver(of(detail).size());
    }
}
