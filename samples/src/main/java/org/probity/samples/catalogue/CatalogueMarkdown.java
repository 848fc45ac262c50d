package org.probity.samples.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.probity.engine.Catalogue;
import org.probity.engine.Catalogue.Clause;
import org.probity.engine.Catalogue.Example;
import org.probity.engine.Catalogue.Message;
import org.probity.engine.Catalogue.Rule;
import org.probity.engine.Catalogue.Wording;

/** The catalogue as a page for a forge: a table of contents, then a section for each clause. */
public final class CatalogueMarkdown {
    private static final String TITLE = "Catalogue of the rules";
    private static final String CONTENTS = "Contents";

    private final List<String> lines = new ArrayList<>();
    private final Catalogue catalogue;

    private CatalogueMarkdown(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Writes the catalogue down.
     *
     * @param catalogue the catalogue
     * @return Markdown, to the last line break
     */
    public static String of(Catalogue catalogue) {
        return new CatalogueMarkdown(catalogue).page();
    }

    private String page() {
        List<Group> groups = Group.of(catalogue);
        lines.add("# " + TITLE);
        for (String paragraph : Preface.of(catalogue)) {
            lines.add("");
            lines.add(Markdown.of(paragraph));
        }
        contents(groups);
        for (Group group : groups) {
            heading("## ", group.heading());
            group.clauses().forEach(this::section);
        }
        return String.join("\n", lines) + "\n";
    }

    private void contents(List<Group> groups) {
        Anchors anchors = new Anchors();
        anchors.next(TITLE);
        heading("## ", CONTENTS);
        lines.add("");
        anchors.next(CONTENTS);
        for (Group group : groups) {
            lines.add("- " + link(group.heading(), anchors));
            group.clauses().forEach(clause -> lines.add("  - " + link(clause.id(), anchors)));
        }
    }

    private static String link(String heading, Anchors anchors) {
        return "[" + Markdown.of(heading) + "](#" + anchors.next(heading) + ")";
    }

    private void section(Clause clause) {
        heading("### ", clause.id());
        lines.add("");
        lines.add(Markdown.of(clause.asks()));
        lines.add("");
        item("- ", "Decided by", clause.decider());
        clause.measures().ifPresent(measure -> item("- ", "Measured", measure));
        rules(clause);
        if (!clause.examples().isEmpty()) {
            heading("#### ", "Examples of " + clause.id());
            lines.add("");
            clause.examples().forEach(this::example);
        }
    }

    private void rules(Clause clause) {
        lines.add("");
        row("Rule", "What is said", "What is to be done");
        row("---", "---", "---");
        for (Rule rule : clause.rules()) {
            if (rule.messages().isEmpty()) {
                row(Markdown.of(rule.name()), "", "");
            }
            messages(rule.name(), rule.messages());
        }
        messages("of a single thing at fault", clause.flaws());
    }

    private void messages(String speaker, List<Message> messages) {
        for (Message message : messages) {
            row(
                    Markdown.of(speaker),
                    Markdown.of(message.text().inWords()),
                    Markdown.of(message.remedy().map(Wording::inWords).orElse("")));
        }
    }

    private void row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    private void example(Example example) {
        item("- ", "**" + Markdown.of(example.found()) + "**", example.gloss());
        item("  - ", "Case", example.name());
        item("  - ", "Rule", example.rule());
        item("  - ", "Said", example.message());
        item("  - ", "To be done", example.remedy());
    }

    private void item(String indent, String label, Optional<String> text) {
        text.ifPresent(words -> item(indent, label, words));
    }

    private void item(String indent, String label, String text) {
        lines.add(indent + label + ": " + Markdown.of(text));
    }

    private void heading(String level, String heading) {
        lines.add("");
        lines.add(level + Markdown.of(heading));
    }
}
