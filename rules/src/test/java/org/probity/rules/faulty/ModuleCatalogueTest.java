package org.probity.rules.faulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.probity.engine.Catalogue;
import org.probity.engine.Catalogue.Clause;
import org.probity.engine.Catalogue.Message;
import org.probity.engine.Catalogue.Rule;
import org.probity.engine.Catalogue.Wording;
import org.probity.engine.Rules;
import org.probity.engine.RulesException;
import org.probity.rules.faulty.garbled.GarbledModule;

/** What a host's own module asks stands in the catalogue beside what ours ask. */
class ModuleCatalogueTest {

    @Test
    void a_module_without_examples_has_its_clauses_after_ours() {
        List<Clause> ours = Catalogue.standard().clauses();

        List<Clause> all = catalogue(Rules.with(new PartModule("sound"))).clauses();

        assertThat(all.subList(0, ours.size())).isEqualTo(ours);
        assertThat(all.subList(ours.size(), all.size())).singleElement().satisfies(clause -> {
            assertThat(clause.id()).isEqualTo("added.order");
            assertThat(clause.group()).isEqualTo("part");
            assertThat(clause.module().name()).isEqualTo("org.example/sound");
            assertThat(clause.module().version()).isEqualTo("1.0.0");
            assertThat(clause.asks()).isEqualTo("There is order.");
            assertThat(clause.decider()).isEqualTo("rule");
            assertThat(clause.measures()).isEmpty();
            assertThat(clause.rules())
                    .containsExactly(new Rule(
                            "added.order: there is order",
                            List.of(new Message(
                                    "added.order.kept",
                                    new Wording(
                                            "There {artifacts|is one artifact|are {artifacts} artifacts}, in order.",
                                            "There [is one artifact / are {artifacts} artifacts], in order."),
                                    Optional.empty()))));
            assertThat(clause.examples()).isEmpty();
        });
    }

    @Test
    void a_module_with_examples_that_cannot_be_read_is_named() {
        Rules rules = Rules.with(new GarbledModule());

        assertThatExceptionOfType(RulesException.class)
                .isThrownBy(() -> catalogue(rules))
                .withMessage("examples.json of the rule module org.example/garbled 1.0.0:"
                        + " 1:75: /added.order/0/found: a text is expected here, not true");
    }

    private static Catalogue catalogue(Rules rules) {
        return Catalogue.of(rules, Locale.ENGLISH);
    }
}
