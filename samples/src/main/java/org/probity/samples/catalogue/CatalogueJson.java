package org.probity.samples.catalogue;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.probity.engine.Catalogue;
import org.probity.engine.Catalogue.Clause;
import org.probity.engine.Catalogue.Example;
import org.probity.engine.Catalogue.Message;
import org.probity.engine.Catalogue.Rule;
import org.probity.engine.Catalogue.Wording;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The catalogue for programs, as one object:
 *
 * <table>
 * <caption>Fields</caption>
 * <tr><td>{@code catalogue}</td><td>the version of this form, {@code "1"}</td></tr>
 * <tr><td>{@code language}</td><td>the language of what it says, as a tag; examples are in English</td></tr>
 * <tr><td>{@code clauses}</td><td>an object for each clause, in the order of the rules</td></tr>
 * <tr><td>{@code id}</td><td>the clause, as reports name it; of an advisory its code</td></tr>
 * <tr><td>{@code group}</td><td>the folder in which its rules stand</td></tr>
 * <tr><td>{@code module}</td><td>{@code name} and {@code version} of the module that its rules come from</td></tr>
 * <tr><td>{@code asks}</td><td>what has to hold</td></tr>
 * <tr><td>{@code decider}</td><td>who decides</td></tr>
 * <tr><td>{@code measures}</td><td>what reports give as {@code measured}, where they do</td></tr>
 * <tr><td>{@code rules}</td><td>its rules: {@code name}, as reports give it, and {@code messages}</td></tr>
 * <tr><td>{@code flaws}</td><td>messages on single things at fault that belong to no one rule, where there are any</td></tr>
 * <tr><td>{@code examples}</td><td>cases: {@code case}, {@code gloss}, {@code found} and, where there are such, {@code rule}, {@code message} and
 * {@code remedy}; {@code found} is a verdict, a status, {@code ADVISORY} or {@code NONE}</td></tr>
 * </table>
 *
 * <p>A message has its {@code key}, the {@code text} of what was found and, where there is something to do, the {@code remedy}: templates as they stand in the
 * module, in which {@code {name}} is a value and {@code {name|one|many}} a choice by number, the first for 1.
 */
public final class CatalogueJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    private CatalogueJson(JsonGenerator out) {
        this.out = out;
    }

    /**
     * Writes the catalogue down.
     *
     * @param catalogue the catalogue
     * @return JSON on one line, without a line break
     */
    public static String of(Catalogue catalogue) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            CatalogueJson json = new CatalogueJson(out);
            out.writeStartObject();
            out.writeStringProperty("catalogue", "1");
            out.writeStringProperty("language", catalogue.language());
            out.writeArrayPropertyStart("clauses");
            catalogue.clauses().forEach(json::clause);
            out.writeEndArray();
            out.writeEndObject();
        }
        return text.toString();
    }

    private void clause(Clause clause) {
        out.writeStartObject();
        out.writeStringProperty("id", clause.id());
        out.writeStringProperty("group", clause.group());
        out.writeObjectPropertyStart("module");
        out.writeStringProperty("name", clause.module().name());
        out.writeStringProperty("version", clause.module().version());
        out.writeEndObject();
        out.writeStringProperty("asks", clause.asks());
        out.writeStringProperty("decider", clause.decider());
        optional("measures", clause.measures());
        out.writeArrayPropertyStart("rules");
        clause.rules().forEach(this::rule);
        out.writeEndArray();
        if (!clause.flaws().isEmpty()) {
            messages("flaws", clause.flaws());
        }
        out.writeArrayPropertyStart("examples");
        clause.examples().forEach(this::example);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void rule(Rule rule) {
        out.writeStartObject();
        out.writeStringProperty("name", rule.name());
        messages("messages", rule.messages());
        out.writeEndObject();
    }

    private void messages(String name, List<Message> messages) {
        out.writeArrayPropertyStart(name);
        for (Message message : messages) {
            out.writeStartObject();
            out.writeStringProperty("key", message.key());
            out.writeStringProperty("text", message.text().template());
            optional("remedy", message.remedy().map(Wording::template));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void example(Example example) {
        out.writeStartObject();
        out.writeStringProperty("case", example.name());
        out.writeStringProperty("gloss", example.gloss());
        out.writeStringProperty("found", example.found());
        optional("rule", example.rule());
        optional("message", example.message());
        optional("remedy", example.remedy());
        out.writeEndObject();
    }

    private void optional(String name, Optional<String> value) {
        value.ifPresent(text -> out.writeStringProperty(name, text));
    }
}
