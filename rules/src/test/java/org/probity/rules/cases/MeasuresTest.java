package org.probity.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.probity.engine.Catalogue;
import org.probity.engine.Catalogue.Clause;
import org.probity.rules.support.JsonMaps;

/** The catalogue says what a clause measures exactly where a report gives a measure. */
class MeasuresTest {

    @Test
    void whatIsMeasuredIsExplained() {
        CaseRun run = CaseRun.standard();
        Set<String> measured = new TreeSet<>();
        for (Case one : Case.all()) {
            Map<String, Object> report = run.report(one);
            measured.addAll(measured(report, "criteria", "clause"));
            measured.addAll(measured(report, "advisories", "code"));
        }
        Set<String> explained = Catalogue.standard().clauses().stream()
                .filter(clause -> clause.measures().isPresent())
                .map(Clause::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(explained).isEqualTo(measured);
    }

    private static List<String> measured(Map<String, Object> report, String list, String clause) {
        return JsonMaps.objects(report.get(list)).stream()
                .filter(found -> found.containsKey("measured"))
                .map(found -> (String) found.get(clause))
                .toList();
    }
}
