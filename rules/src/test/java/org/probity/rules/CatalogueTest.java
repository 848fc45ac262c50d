package org.probity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.probity.engine.Catalogue;
import org.probity.engine.Catalogue.Clause;
import org.probity.engine.Catalogue.Message;
import org.probity.engine.Catalogue.Rule;
import org.probity.rules.support.Rules;

/** The catalogue shows all that the rules say of themselves, in the order in which somebody wrote them. */
class CatalogueTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    @Test
    void clausesStandInTheOrderOfTheSources() {
        assertThat(CATALOGUE.language()).isEqualTo("en");
        assertThat(CATALOGUE.clauses()).extracting(Clause::id).isEqualTo(Rules.clauses());
    }

    @Test
    void rulesStandInTheOrderOfTheSources() {
        for (Clause clause : CATALOGUE.clauses()) {
            List<String> expected = Rules.all().stream()
                    .filter(rule -> rule.clause().equals(clause.id()))
                    .map(Rules.Rule::name)
                    .toList();
            assertThat(clause.rules()).extracting(Rule::name).isEqualTo(expected);
        }
    }

    @Test
    void groupsAreTheFoldersOfTheSources() {
        List<String> folders = new ProbityRules()
                .sources().stream()
                        .filter(source -> source.contains("/"))
                        .map(source -> source.substring(0, source.indexOf('/')))
                        .toList();
        assertThat(CATALOGUE.clauses().stream().map(Clause::group).distinct()).containsExactlyElementsOf(folders);
        assertThat(clause("outcome.pass").group()).isEqualTo("portfolio");
    }

    @Test
    void clausesNameTheirModule() {
        ProbityRules module = new ProbityRules();
        assertThat(CATALOGUE.clauses())
                .allSatisfy(clause -> assertThat(clause.module())
                        .extracting("name", "version")
                        .containsExactly(module.coordinates(), module.version()));
    }

    /** Whatever the messages say under the name of a clause stands somewhere under that clause. */
    @Test
    void noMessageOfAClauseIsLeftOut() throws IOException {
        Properties messages = messages();
        Properties shown = new Properties();
        for (Clause clause : CATALOGUE.clauses()) {
            shown.setProperty(clause.id() + ".asks", clause.asks());
            shown.setProperty(clause.id() + ".decider", clause.decider());
            clause.measures().ifPresent(text -> shown.setProperty(clause.id() + ".measures", text));
            List<Message> said = new ArrayList<>(clause.flaws());
            clause.rules().forEach(rule -> said.addAll(rule.messages()));
            for (Message message : said) {
                shown.setProperty(message.key(), message.text().template());
                message.remedy().ifPresent(remedy -> shown.setProperty(message.key() + ".remedy", remedy.template()));
            }
        }
        messages.keySet()
                .removeIf(key -> Rules.clauses().stream().noneMatch(clause -> (key + ".").startsWith(clause + ".")));
        assertThat(shown.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(messages.stringPropertyNames());
        assertThat(shown).isEqualTo(messages);
    }

    @Test
    void aRuleHasItsMessageAndRemedy() {
        assertThat(rule("narrative.words: the narrative falls short of its minimum")
                        .messages())
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.key()).isEqualTo("narrative.words.too-short");
                    assertThat(message.text().template())
                            .isEqualTo("{narrative} has {counted} {counted|word|words}; at least {minimum}"
                                    + " {minimum|is|are} asked for.");
                    assertThat(message.text().inWords())
                            .isEqualTo(
                                    "{narrative} has {counted} [word / words]; at least {minimum} [is / are] asked for.");
                    assertThat(message.remedy().map(Catalogue.Wording::inWords))
                            .hasValue("Add at least {missing} [word / words] to {narrative}.");
                });
        assertThat(rule("narrative.words: the narrative keeps within its limits")
                        .messages())
                .extracting(Message::key, Message::remedy)
                .containsExactly(tuple("narrative.words.within", Optional.empty()));
    }

    @Test
    void aRuleAboutSingleFlawsHasTheMessageOfEach() {
        assertThat(rule("portfolio.locator: a locator lies beyond the end of its artifact")
                        .messages())
                .extracting(Message::key)
                .containsExactly(
                        "portfolio.locator.outside.page",
                        "portfolio.locator.outside.slide",
                        "portfolio.locator.outside.time");
        assertThat(clause("portfolio.locator").flaws()).isEmpty();
    }

    @Test
    void whatIsSaidBesideARuleStandsUnderItsClause() {
        assertThat(rule("portfolio.requirement: too few artifacts count").messages())
                .extracting(Message::key)
                .containsExactly("portfolio.requirement.too-few");
        assertThat(clause("portfolio.requirement").flaws())
                .extracting(Message::key)
                .containsExactly(
                        "portfolio.requirement.linked",
                        "portfolio.requirement.outside.pages",
                        "portfolio.requirement.outside.seconds",
                        "portfolio.requirement.outside.slides",
                        "portfolio.requirement.repeated",
                        "portfolio.requirement.tagged");
    }

    @Test
    void anAdvisoryHasOneMessageOrOneForEachFinding() {
        assertThat(clause("locator.unchecked").rules())
                .flatExtracting(Rule::messages)
                .extracting(Message::key)
                .containsExactly("locator.unchecked");
        assertThat(rule("text.hidden: a text holds words of mixed alphabets").messages())
                .extracting(Message::key)
                .containsExactly("text.hidden.mixed");
    }

    @Test
    void aRuleForWhichAnotherSpeaksHasNoMessage() {
        assertThat(List.of("decision.verdict", "decision.status", "review.settlement", "review.carry-over"))
                .flatExtracting(clause -> clause(clause).rules())
                .isNotEmpty()
                .allMatch(rule -> rule.messages().isEmpty());
    }

    private static Clause clause(String id) {
        return CATALOGUE.clauses().stream()
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Rule rule(String name) {
        return clause(name.split(":")[0]).rules().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Properties messages() throws IOException {
        Properties messages = new Properties();
        try (Reader reader = new InputStreamReader(
                ProbityRules.class.getResourceAsStream("messages.properties"), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }
}
