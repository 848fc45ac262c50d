package org.probity.rules.cases;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probity.engine.Catalogue;
import org.probity.engine.Catalogue.Clause;
import org.probity.engine.Catalogue.Example;
import org.probity.rules.oracle.Json;
import org.probity.rules.support.Rules;

/**
 * The examples of the catalogue are cases, in the words of their reports. {@code -Dgolden.update=true} takes over what has changed, for somebody to
 * read before it is committed.
 */
class ExamplesTest {
    private static final Path FILE = Path.of("src/main/resources/org/probity/rules/examples.json");

    /** The best first, as somebody tells them who explains a clause. */
    private static final List<String> FOUND = List.of(
            "MET",
            "NOT_MET",
            "NEEDS_REVIEW",
            "INCOMPLETE",
            "AWAITING_REVIEW",
            "IN_ADJUDICATION",
            "NOT_YET_PROFICIENT",
            "PROFICIENT",
            "ADVISORY",
            "NONE");

    static List<Clause> clauses() {
        return Catalogue.standard().clauses();
    }

    @Test
    void examplesAreCases() throws IOException {
        String actual = text(examples());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FILE, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(FILE));
    }

    /** Whatever the clause is about, somebody sees both sides of it, and a rule at work. */
    @ParameterizedTest
    @MethodSource("clauses")
    void everyClauseHasExamplesOfAllThatItFinds(Clause clause) {
        List<String> found = clause.examples().stream().map(Example::found).toList();
        if (clause.id().equals("decision.status")) {
            assertThat(found).isEqualTo(FOUND.subList(3, 8));
        } else if (clause.decider().equals("advisory")) {
            assertThat(found).containsExactly("ADVISORY", "NONE");
        } else {
            assertThat(found).startsWith("MET").hasSizeGreaterThan(1);
            assertThat(FOUND.subList(0, 3)).containsSubsequence(found);
        }
        assertThat(clause.examples()).anyMatch(example -> example.rule().isPresent());
    }

    /** Of each clause, the first case of all that can be found: one in which the rule speaks that it is about, or else a near miss. */
    private static Map<String, List<Map<String, Object>>> examples() {
        CaseRun run = CaseRun.standard();
        Map<String, List<Case>> cases = Case.all().stream().collect(groupingBy(Case::clause));
        Map<String, List<Map<String, Object>>> examples = new LinkedHashMap<>();
        for (String clause : Rules.clauses()) {
            Map<Object, Map<String, Object>> first = new LinkedHashMap<>();
            cases.getOrDefault(clause, List.of()).stream()
                    .sorted(Comparator.comparing(one -> !one.fires()))
                    .forEach(one -> {
                        Map<String, Object> example = CaseExample.of(one, run.report(one));
                        first.putIfAbsent(example.get("found"), example);
                    });
            examples.put(
                    clause,
                    first.values().stream()
                            .sorted(Comparator.comparing(example -> FOUND.indexOf(example.get("found"))))
                            .collect(toList()));
        }
        return examples;
    }

    /** With each example on a line of its own, so that a change of one shows as such. */
    private static String text(Map<String, List<Map<String, Object>>> examples) {
        List<String> clauses = new ArrayList<>();
        examples.forEach((clause, list) -> clauses.add("  " + Json.write(clause) + ": [\n"
                + list.stream().map(example -> "    " + Json.write(example)).collect(joining(",\n"))
                + "\n  ]"));
        return "{\n" + String.join(",\n", clauses) + "\n}\n";
    }
}
