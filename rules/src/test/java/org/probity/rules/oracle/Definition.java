package org.probity.rules.oracle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The questions that a prompt is made of. */
    static List<Map<String, Object>> questionsOf(Map<String, Object> prompt) {
        return Values.objects(prompt.get("questions"));
    }

    /** What passages of a narrative may say that they answer: its prompts, and their questions. */
    static List<String> knownPrompts(Map<String, Object> narrative) {
        return promptsOf(narrative).stream()
                .flatMap(prompt -> Stream.concat(Stream.of(prompt), questionsOf(prompt).stream()))
                .map(Values::id)
                .toList();
    }

    String version() {
        return Values.text(root, "version");
    }

    /** How many people must rate what is judged; one unless the definition says otherwise. */
    long assessors() {
        return (Long) review().getOrDefault("assessors", 1L);
    }

    /** The scale of whatever has none of its own. */
    Scale scale() {
        return new Scale(
                review().containsKey("scale") ? Scale.levels(review()) : List.of("NOT_YET", "PROFICIENT"),
                (String) review().getOrDefault("pass", "PROFICIENT"));
    }

    /** The scale by which a criterion is rated: that of a detail's proficiency may be its own. */
    Scale scaleOf(String criterion) {
        return details().stream()
                .filter(detail -> detail.containsKey("rubric"))
                .filter(detail -> criterion.equals(Values.id(detail) + "/proficiency"))
                .map(detail -> Values.object(detail.get("rubric")))
                .map(rubric -> new Scale(Scale.levels(rubric), (String) rubric.getOrDefault("pass", scale().pass())))
                .findFirst()
                .orElseGet(this::scale);
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
     * Details, prompts, their questions, what is asked of artifacts, attestations and whole parts can be optional.
     *
     * <p>Doubt: whatever a narrative must say of an optional detail is optional too, for otherwise
     * the detail would hold the credential back. An outcome is required even where each of its
     * details is optional.
     */
    static boolean isRequired(Map<String, Object> thing) {
        return (Boolean) thing.getOrDefault("required", true);
    }

    /** Whether so many of an outcome's details are enough. */
    static boolean hasChoice(Map<String, Object> outcome) {
        return outcome.containsKey("pass");
    }

    /** How many of an outcome's details must be proficient. */
    static long neededOf(Map<String, Object> outcome) {
        return (Long) Values.object(outcome.get("pass")).get("details");
    }

    /** The details that must be among those. */
    static List<String> includedOf(Map<String, Object> outcome) {
        return Values.texts(Values.object(outcome.get("pass")).get("including"));
    }

    /** Whether it is one of several details of which so many are enough, and not one that must be among these. */
    boolean isElective(Map<String, Object> detail) {
        return outcomes().stream()
                .filter(Definition::hasChoice)
                .filter(outcome -> Values.ids(detailsOf(outcome).toList()).contains(Values.id(detail)))
                .anyMatch(outcome -> !includedOf(outcome).contains(Values.id(detail)));
    }

    /** Whether a detail can hold the credential back by itself; an elective one can not. */
    boolean isNeeded(Map<String, Object> detail) {
        return isRequired(detail) && !isElective(detail);
    }

    /** Whether an outcome or detail can hold the credential back, by itself and by the portfolio that shows it. */
    boolean isAskedFor(Map<String, Object> thing) {
        return isNeeded(thing)
                && portfolios().stream()
                        .filter(portfolio -> detailsShownBy(portfolio).contains(thing))
                        .allMatch(Definition::isRequired);
    }

    /** What a portfolio asks for one of its details: what an override says is in place of what the part says. */
    static Map<String, Object> asked(Map<String, Object> portfolio, String detail) {
        Map<String, Object> asked = new LinkedHashMap<>(portfolio);
        asked.putAll(Values.object(Values.object(portfolio.get("overrides")).get(detail)));
        return asked;
    }

    /** What is asked for a detail by the one portfolio that shows it. */
    Map<String, Object> asked(String detail) {
        return portfolios().stream()
                .filter(portfolio -> Values.ids(detailsShownBy(portfolio)).contains(detail))
                .map(portfolio -> asked(portfolio, detail))
                .findFirst()
                .orElseThrow();
    }

    /** A locator must be given unless the portfolio says that it may be absent. */
    static boolean isLocatorOptional(Map<String, Object> asked) {
        return Values.text(asked, "locator").equals("optional");
    }

    /** How often a practitioner may try, if that is limited. */
    Optional<Long> mostAttempts() {
        return Optional.ofNullable((Long) Values.object(root.get("attempts")).get("maximum"));
    }

    /** Whether there is a time in which submissions are taken. */
    boolean isPeriodLimited() {
        return root.containsKey("effective");
    }

    /** The first day on which submissions are taken. */
    Optional<LocalDate> from() {
        return day("from");
    }

    /** The last day on which submissions are taken. */
    Optional<LocalDate> until() {
        return day("until");
    }

    private Optional<LocalDate> day(String end) {
        return Optional.ofNullable((String) Values.object(root.get("effective")).get(end))
                .map(LocalDate::parse);
    }

    /** What a practitioner has to declare. */
    List<Map<String, Object>> attestations() {
        return Values.objects(root.get("attestations"));
    }
}
