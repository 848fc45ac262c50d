package org.probity.samples;

import java.util.List;
import java.util.Optional;
import org.probity.engine.Catalogue;
import org.probity.engine.Catalogue.Clause;
import org.probity.engine.Catalogue.Example;
import org.probity.engine.Catalogue.Message;
import org.probity.engine.Catalogue.Rule;
import org.probity.engine.Catalogue.Wording;
import org.probity.samples.catalogue.Group;
import org.probity.samples.catalogue.Preface;

/** The catalogue for a person at a terminal. */
final class CatalogueText {
    private static final int INDENT = 4;
    private static final int TERMS = 14;
    private static final int DETAILS = 24;

    private final Ink ink;
    private final Page page;

    private CatalogueText(Ink ink) {
        this.ink = ink;
        this.page = new Page(ink);
    }

    /**
     * Writes the catalogue down.
     *
     * @param catalogue the catalogue
     * @param ink what to colour it with
     * @return lines no wider than a page
     */
    static String render(Catalogue catalogue, Ink ink) {
        CatalogueText text = new CatalogueText(ink);
        Preface.of(catalogue).forEach(paragraph -> text.page.paragraph(0, paragraph));
        for (Group group : Group.of(catalogue)) {
            text.page.heading(group.heading());
            text.page.set("=".repeat(Columns.width(group.heading())));
            group.clauses().forEach(text::clause);
        }
        return text.page.toString();
    }

    private void clause(Clause clause) {
        page.heading(clause.id());
        term("asks", clause.asks());
        term("decides", clause.decider());
        clause.measures().ifPresent(measure -> term("measures", measure));
        String label = "rules";
        for (Rule rule : clause.rules()) {
            term(label, rule.name());
            messages(rule.messages());
            label = "";
        }
        if (!clause.flaws().isEmpty()) {
            term("", "of a single thing at fault");
            messages(clause.flaws());
        }
        label = "examples";
        for (Example example : clause.examples()) {
            term(label, example.found() + ": " + example.gloss());
            detail("case", example.name());
            detail("rule", example.rule());
            detail("says", example.message());
            detail("remedy", example.remedy());
            label = "";
        }
    }

    private void messages(List<Message> messages) {
        for (Message message : messages) {
            detail("says", message.text().inWords());
            detail("remedy", message.remedy().map(Wording::inWords));
        }
    }

    private void term(String label, String text) {
        page.hanging(TERMS, " ".repeat(INDENT) + label, text);
    }

    private void detail(String label, Optional<String> text) {
        text.ifPresent(words -> detail(label, words));
    }

    private void detail(String label, String text) {
        page.hanging(DETAILS, " ".repeat(TERMS + 2) + label, text);
    }
}
