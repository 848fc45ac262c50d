package org.probity.engine.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.probity.engine.credential.Range;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON on one line. What is absent is left out. */
final class JsonOutput {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator generator;

    private JsonOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    static String document(Consumer<JsonOutput> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            members.accept(new JsonOutput(generator));
            generator.writeEndObject();
        }
        return text.toString();
    }

    void text(String name, String value) {
        generator.writeStringProperty(name, value);
    }

    void text(String name, Optional<String> value) {
        value.ifPresent(text -> text(name, text));
    }

    void name(String name, Enum<?> value) {
        text(name, EnumNames.of(value));
    }

    void number(String name, int value) {
        generator.writeNumberProperty(name, value);
    }

    void number(String name, OptionalInt value) {
        value.ifPresent(number -> number(name, number));
    }

    void number(String name, BigDecimal value) {
        generator.writeName(name);
        generator.writeRawValue(value.toPlainString());
    }

    void flag(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
    }

    void object(String name, Runnable members) {
        generator.writeName(name);
        object(members);
    }

    void range(String name, Range range) {
        object(name, () -> {
            number("minimum", range.minimum());
            number("maximum", range.maximum());
        });
    }

    void texts(String name, List<String> values) {
        generator.writeArrayPropertyStart(name);
        values.forEach(generator::writeString);
        generator.writeEndArray();
    }

    void textsIfAny(String name, List<String> values) {
        if (!values.isEmpty()) {
            texts(name, values);
        }
    }

    /** Begins a property whose value depends on where it stands: on its JSON Pointer. The value has to follow. */
    String place(String name) {
        generator.writeName(name);
        return generator.streamWriteContext().pathAsPointer().toString();
    }

    /** An element of a list, or the value of a property that has been begun. */
    void text(String value) {
        generator.writeString(value);
    }

    void array(String name, Runnable elements) {
        generator.writeArrayPropertyStart(name);
        elements.run();
        generator.writeEndArray();
    }

    <T> void objectsIfAny(String name, List<T> values, Consumer<T> members) {
        if (!values.isEmpty()) {
            objects(name, values, members);
        }
    }

    <T> void objects(String name, List<T> values, Consumer<T> members) {
        generator.writeArrayPropertyStart(name);
        values.forEach(value -> object(() -> members.accept(value)));
        generator.writeEndArray();
    }

    /** An element of a list, or the value of a property that has been begun. */
    void object(Runnable members) {
        generator.writeStartObject();
        members.run();
        generator.writeEndObject();
    }
}
