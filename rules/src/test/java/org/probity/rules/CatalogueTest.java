package org.probity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.engine.Catalogue;
import org.probity.rules.support.Rules;
import org.probity.rules.support.Rules.Rule;

/** The catalogue shows the rules in the order in which somebody wrote them. */
class CatalogueTest {

    @Test
    void clausesStandInTheOrderOfTheSources() {
        assertThat(Catalogue.clauses()).extracting(Catalogue.Clause::id).isEqualTo(Rules.clauses());
    }

    @Test
    void rulesStandInTheOrderOfTheSources() {
        for (Catalogue.Clause clause : Catalogue.clauses()) {
            List<String> expected = Rules.all().stream()
                    .filter(rule -> rule.clause().equals(clause.id()))
                    .map(Rule::name)
                    .toList();
            assertThat(clause.rules()).isEqualTo(expected);
        }
    }
}
