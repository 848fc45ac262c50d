package org.probity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.probity.engine.RulesException;
import org.probity.engine.credential.Disagreement;
import org.probity.engine.internal.RuleBase;
import org.probity.engine.report.CriterionResult;
import org.probity.rules.support.Rules;
import org.probity.rules.support.Rules.Rule;

/**
 * What comes of every combination of ratings, as a table for people to read; {@code -Dgolden.update=true} takes a new one over, for
 * somebody to read before it is committed. A report does not name the rule that settled the ratings of a row: it is the rule without
 * which nothing settles them.
 */
class TruthTableTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/truth-table.txt");
    private static final String CLAUSE = "review.settlement";
    private static final String HEADING = """
            # What comes of ratings where NOT_YET < DEVELOPING < PROFICIENT < EXEMPLARY and PROFICIENT passes.
            # Two assessors have to rate, where three have rated three have to. The first rating is that of the first review.
            # An adjudicator has said nothing, passes it (PROFICIENT) or fails it (DEVELOPING); "any": all three come to the same.
            """;

    private static final List<Panel> PANELS = panels();
    private static final Map<Panel, List<String>> SETTLING = settling();

    @Test
    void everyRowIsSettledByExactlyOneRule() {
        assertThat(SETTLING)
                .allSatisfy(
                        (panel, rules) -> assertThat(rules).as(panel.toString()).hasSize(1));
    }

    @Test
    void everyRuleSettlesSomeRow() {
        assertThat(SETTLING.values()).flatMap(rules -> rules).containsAll(settlementRules());
    }

    @Test
    void theTableIsAsItWasRead() throws IOException {
        String actual = HEADING + aligned(rows());
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(GOLDEN));
    }

    private static List<Panel> panels() {
        List<Panel> panels = new ArrayList<>();
        for (Disagreement policy : Disagreement.values()) {
            panels.addAll(Panel.all(policy, 2, 1, Panel.RATINGS));
            panels.addAll(Panel.all(policy, 2, 2, Panel.RATINGS));
        }
        panels.addAll(Panel.all(Disagreement.MAJORITY, 3, 3, List.of("UNSCORABLE", "NOT_YET", "PROFICIENT")));
        return panels;
    }

    private static List<String> settlementRules() {
        return Rules.all().stream()
                .filter(rule -> rule.clause().equals(CLAUSE))
                .map(Rule::name)
                .toList();
    }

    /** The rules without which a panel comes to nothing. */
    private static Map<Panel, List<String>> settling() {
        Map<Panel, List<String>> settling = new LinkedHashMap<>();
        PANELS.forEach(panel -> settling.put(panel, new ArrayList<>()));
        for (String rule : settlementRules()) {
            RuleBase rest = RuleBase.without(rule);
            settling.forEach((panel, rules) -> {
                if (comesToNothing(panel, rest)) {
                    rules.add(rule);
                }
            });
        }
        return settling;
    }

    private static boolean comesToNothing(Panel panel, RuleBase rest) {
        try {
            panel.assess(rest);
            return false;
        } catch (RulesException e) {
            assertThat(e).hasMessageStartingWith("the ratings of " + Panel.CRITERION + " came to nothing");
            return true;
        }
    }

    /** One for each combination of assessors' ratings, or three where the adjudicator makes a difference. */
    private static List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("policy", "ratings", "adjudicator", "verdict", "settled by", "finding", "rule of " + CLAUSE));
        int each = Panel.Adjudicator.values().length;
        for (int i = 0; i < PANELS.size(); i += each) {
            List<Panel> same = PANELS.subList(i, i + each);
            if (same.stream().map(TruthTableTest::outcome).distinct().count() == 1) {
                rows.add(row(same.get(0), "any"));
            } else {
                same.forEach(panel -> rows.add(row(panel, lower(panel.adjudicator()))));
            }
        }
        return rows;
    }

    private static List<String> row(Panel panel, String adjudicator) {
        List<String> row = new ArrayList<>();
        row.add(lower(panel.policy()));
        row.add(String.join(" ", panel.ratings()));
        row.add(adjudicator);
        row.addAll(outcome(panel));
        return row;
    }

    private static List<String> outcome(Panel panel) {
        CriterionResult found = panel.assess(RuleBase.standard());
        return List.of(
                found.verdict().name(),
                found.settledBy().map(TruthTableTest::lower).orElse("-"),
                Rules.named(found.rule()).finding(),
                String.join(" + ", SETTLING.get(panel)).replace(CLAUSE + ": ", ""));
    }

    /** In columns, as wide as they need to be; the last one is ragged. */
    private static String aligned(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                int column = i;
                int width = rows.stream()
                        .mapToInt(other -> other.get(column).length())
                        .max()
                        .orElseThrow();
                line.append(row.get(i)).append(" ".repeat(width - row.get(i).length() + 2));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
