package org.probity.engine.json;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.probity.engine.credential.Level;
import org.probity.engine.credential.Scale;
import org.probity.engine.json.JsonValue.JsonObject;
import org.probity.engine.json.JsonValue.JsonString;

/** Reads rating scales, whose levels are names, or more than that. */
final class ScaleReader {
    private static final List<String> LEVEL = List.of("id", "label", "description");

    private ScaleReader() {}

    /** What a definition does not say is as in another scale. */
    static Scale scale(Fields fields, Scale absent, Wordings wordings) {
        return new Scale(
                fields.elements("scale", (value, at) -> level(fields, value, at, LEVEL, wordings::optionalText))
                        .orElse(absent.levels()),
                fields.optionalText("pass").orElse(absent.pass()));
    }

    /** The scale of a report, whose levels may say more than is known here. */
    static Scale reported(Fields fields) {
        return new Scale(
                fields.elements(
                                "scale",
                                (value, at) -> level(fields, value, at, Fields.AND_OTHERS, Fields::optionalText))
                        .orElse(List.of()),
                fields.text("pass"));
    }

    private static Level level(
            Fields scale,
            JsonValue value,
            String at,
            List<String> known,
            BiFunction<Fields, String, Optional<String>> text) {
        if (value instanceof JsonString name) {
            return new Level(name.value());
        }
        if (!(value instanceof JsonObject object)) {
            scale.fault(at, "a text is expected here, or an object, not " + value.kind());
            return new Level("", Optional.empty(), Optional.empty());
        }
        Fields fields = scale.of(object, at, known);
        return new Level(fields.text("id"), text.apply(fields, "label"), text.apply(fields, "description"));
    }
}
