package org.probity.samples.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.engine.Catalogue;
import org.probity.engine.Catalogue.Clause;
import org.probity.engine.Catalogue.Example;
import org.probity.engine.Catalogue.Message;
import org.probity.engine.Catalogue.Rule;
import org.probity.engine.Catalogue.Wording;
import org.probity.engine.report.ModuleReference;

class CatalogueMarkdownTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final MarkdownPage PAGE = MarkdownPage.of(CatalogueMarkdown.of(CATALOGUE));

    static List<Clause> clauses() {
        return CATALOGUE.clauses();
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void aClauseIsToldInFull(Clause clause) {
        assertThatAllIsTold(clause, PAGE);
    }

    @Test
    void theContentsLeadToEveryGroupAndClause() {
        List<String> sections = PAGE.headings().stream()
                .filter(heading -> !heading.startsWith("Examples of "))
                .toList();
        assertThat(sections).startsWith("Catalogue of the rules", "Contents", "Narrative", "narrative.words");
        assertThat(PAGE.links().values()).containsExactlyElementsOf(sections.subList(2, sections.size()));
        assertThat(PAGE.links())
                .containsEntry("narrative", "Narrative")
                .containsEntry("narrativewords", "narrative.words")
                .containsEntry("narrativeunknown-part", "narrative.unknown-part");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> & <!-- &amp;",
                "a | b || c \\| d \\\\| e \\",
                "*two* **three** __four__ `five` ``six`` ~~seven~~ $eight$",
                "[a](javascript:b) ![c](d) [e][f] [g]: h",
                "# no heading",
                "- no item",
                "+ no item",
                "1. no item",
                "2) no item",
                "=== no underline",
                "--- | ---",
                "> no quotation",
                "| no | table |",
                "two\nlines\r\nand \t more",
                "    no code",
                "\u001b[31m no colour"
            })
    void whateverIsSaidMeansNothingButItself(String text) {
        Clause clause = clause("host.clause", text);
        Catalogue catalogue = new Catalogue("en", List.of(clause));

        assertThatAllIsTold(clause, MarkdownPage.of(CatalogueMarkdown.of(catalogue)));
    }

    @Test
    void headingsOfOneNameAreToldApart() {
        Catalogue catalogue = new Catalogue(
                "en",
                List.of(
                        clause("a.b", "One."),
                        clause("ab", "Two."),
                        clause("contents", "Three."),
                        clause("a-b", "Four.")));

        assertThat(MarkdownPage.of(CatalogueMarkdown.of(catalogue)).links())
                .containsOnlyKeys("host", "ab", "ab-1", "contents-1", "a-b")
                .containsEntry("ab-1", "ab");
    }

    private static void assertThatAllIsTold(Clause clause, MarkdownPage page) {
        assertThat(page.paragraphs(clause.id())).containsExactly(shown(clause.asks()));
        assertThat(page.items(clause.id()))
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of("Decided by: " + shown(clause.decider())),
                                clause.measures().map(text -> "Measured: " + shown(text)).stream())
                        .toList());
        List<List<String>> rows = new ArrayList<>();
        for (Rule rule : clause.rules()) {
            if (rule.messages().isEmpty()) {
                rows.add(List.of(shown(rule.name()), "", ""));
            }
            rule.messages().forEach(message -> rows.add(row(rule.name(), message)));
        }
        clause.flaws().forEach(flaw -> rows.add(row("of a single thing at fault", flaw)));
        assertThat(page.table(clause.id())).isEqualTo(rows);
        List<String> examples = new ArrayList<>();
        for (Example example : clause.examples()) {
            examples.add(example.found() + ": " + shown(example.gloss()));
            examples.add("Case: " + example.name());
            example.rule().ifPresent(text -> examples.add("Rule: " + shown(text)));
            example.message().ifPresent(text -> examples.add("Said: " + shown(text)));
            example.remedy().ifPresent(text -> examples.add("To be done: " + shown(text)));
        }
        assertThat(page.items("Examples of " + clause.id())).isEqualTo(examples);
    }

    private static List<String> row(String speaker, Message message) {
        return List.of(
                shown(speaker),
                shown(message.text().inWords()),
                message.remedy().map(remedy -> shown(remedy.inWords())).orElse(""));
    }

    /** Spaces and line breaks are all one to a reader, and what has no shape of its own is given one. */
    private static String shown(String text) {
        return text.strip().replaceAll("\\s+", " ").replace("\u001b", "\\u001b");
    }

    private static Clause clause(String id, String text) {
        Message message =
                new Message(id + ".message", new Wording("{raw}", text), Optional.of(new Wording("{raw}", text)));
        return new Clause(
                id,
                "host",
                new ModuleReference("org.example/host", "1.0.0", "ab"),
                text,
                text,
                Optional.of(text),
                List.of(
                        new Rule(id + ": " + text, List.of(message, message)),
                        new Rule(id + ": silent " + text, List.of())),
                List.of(message),
                List.of(new Example(
                        "t01-met-so", text, "NOT_MET", Optional.of(text), Optional.of(text), Optional.of(text))));
    }
}
