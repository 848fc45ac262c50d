package org.probity.rules.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.probity.rules.ProbityRules;

/** The rules as their source has them. */
public final class Rules {
    private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]+)\"$(.*?)^end$", Pattern.DOTALL);
    private static final Pattern CLAUSE = Pattern.compile("@clause\\(([^)]+)\\)");
    private static final Pattern FINDING = Pattern.compile("@finding\\(([^)]+)\\)");
    private static final Pattern CONSEQUENCE = Pattern.compile(
            "then\\s+verdicts\\.(\\w+)\\(kcontext, (?:Status\\.)?([$\\w]+)(?:, SettledBy\\.(\\w+))?\\);\\s*$");

    /** Read once: every case asks for them. */
    private static final List<Rule> ALL = new ProbityRules()
            .sources().stream().flatMap(source -> in(text(source)).stream()).toList();

    private Rules() {}

    /**
     * A rule.
     *
     * @param name its name
     * @param clause the clause that it belongs to
     * @param finding what it found; empty for a rule without messages of its own
     * @param consequence the method of the recorder that it calls, or the status that it gives
     * @param settledBy how ratings came to what it finds; empty for a rule that settles none
     */
    public record Rule(String name, String clause, String finding, String consequence, String settledBy) {

        /** Whether it says that something has to be mended. */
        public boolean isNotMet() {
            return List.of("notMet", "foundNotMet").contains(consequence);
        }

        /** Whether it only tells something. */
        public boolean isAdvisory() {
            return consequence.equals("advise");
        }

        /** Whether it gives a single criterion its verdict: only then, or for an advisory, is there something to say. */
        public boolean isOnCriterion() {
            return !isAdvisory() && !finding.isEmpty();
        }
    }

    /** All rules, in the order of their sources. */
    public static List<Rule> all() {
        return ALL;
    }

    /** The clauses, in the order of their first rules. */
    public static List<String> clauses() {
        return all().stream().map(Rule::clause).distinct().toList();
    }

    /** The rule with that name. */
    public static Rule named(String name) {
        return all().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no rule \"" + name + "\""));
    }

    private static List<Rule> in(String source) {
        return RULE.matcher(source)
                .results()
                .map(match -> rule(match.group(1), match.group(2)))
                .toList();
    }

    private static Rule rule(String name, String body) {
        Matcher consequence = CONSEQUENCE.matcher(body);
        if (!consequence.find()) {
            throw new IllegalStateException("The rule \"" + name + "\" does more than record what it found.");
        }
        boolean isStatus = consequence.group(1).equals("stands");
        return new Rule(
                name,
                first(CLAUSE, body),
                first(FINDING, body),
                consequence.group(isStatus ? 2 : 1),
                Objects.requireNonNullElse(consequence.group(3), ""));
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.joining());
    }

    private static String text(String source) {
        try (InputStream stream = ProbityRules.class.getResourceAsStream(source)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
