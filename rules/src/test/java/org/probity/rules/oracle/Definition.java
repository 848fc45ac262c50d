package org.probity.rules.oracle;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the oracle asks of a credential definition, with the contract's defaults applied. */
record Definition(Map<String, Object> root) {

    List<Map<String, Object>> parts() {
        return Values.objects(root.get("parts"));
    }

    List<Map<String, Object>> narratives() {
        return parts().stream().filter(Definition::isNarrative).toList();
    }

    List<Map<String, Object>> portfolios() {
        return parts().stream().filter(part -> !isNarrative(part)).toList();
    }

    static boolean isNarrative(Map<String, Object> part) {
        return part.get("type").equals("narrative");
    }

    List<Map<String, Object>> outcomes() {
        return Values.objects(root.get("outcomes"));
    }

    List<Map<String, Object>> details() {
        return outcomes().stream().flatMap(Definition::detailsOf).toList();
    }

    static Stream<Map<String, Object>> detailsOf(Map<String, Object> outcome) {
        return Values.objects(outcome.get("details")).stream();
    }

    /**
     * A portfolio shows the outcomes that it lists, or all.
     *
     * <p>Doubt: "order is the definition's" is read as the order of the definition's outcomes, also
     * where the portfolio lists them in another order.
     */
    List<Map<String, Object>> outcomesOf(Map<String, Object> portfolio) {
        List<String> shown =
                portfolio.containsKey("outcomes") ? Values.texts(portfolio.get("outcomes")) : Values.ids(outcomes());
        return outcomes().stream()
                .filter(outcome -> shown.contains(Values.id(outcome)))
                .toList();
    }

    List<Map<String, Object>> detailsShownBy(Map<String, Object> portfolio) {
        return outcomesOf(portfolio).stream().flatMap(Definition::detailsOf).toList();
    }

    /** What a narrative must address one by one: all outcomes, all details, or nothing. */
    List<Map<String, Object>> coveredBy(Map<String, Object> narrative) {
        return switch (Values.text(narrative, "covers")) {
            case "outcomes" -> outcomes();
            case "details" -> details();
            default -> List.of();
        };
    }

    static List<Map<String, Object>> promptsOf(Map<String, Object> narrative) {
        return Values.objects(narrative.get("prompts"));
    }

    String version() {
        return Values.text(root, "version");
    }

    /** How many people must rate what is judged; one unless the definition says otherwise. */
    long assessors() {
        return (Long) review().getOrDefault("assessors", 1L);
    }

    Scale scale() {
        return new Scale(
                review().containsKey("scale") ? Values.texts(review().get("scale")) : List.of("NOT_YET", "PROFICIENT"),
                (String) review().getOrDefault("pass", "PROFICIENT"));
    }

    /** What settles a criterion on which assessors disagree. */
    String disagreement() {
        return (String) review().getOrDefault("disagreement", "adjudicator");
    }

    /** Whether a detail that has passed need not be rated again in the next attempt. */
    boolean carriesOver() {
        return (Boolean) review().getOrDefault("carryOver", false);
    }

    private Map<String, Object> review() {
        return Values.object(root.get("review"));
    }

    /**
     * Only details and prompts can be optional.
     *
     * <p>Doubt: whatever a narrative must say of an optional detail is optional too, for otherwise
     * the detail would hold the credential back. An outcome is required even where each of its
     * details is optional.
     */
    static boolean isRequired(Map<String, Object> thing) {
        return (Boolean) thing.getOrDefault("required", true);
    }

    /** A locator must be given unless the portfolio says that it may be absent. */
    static boolean isLocatorOptional(Map<String, Object> portfolio) {
        return Values.text(portfolio, "locator").equals("optional");
    }
}
