package org.probity.engine.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.probity.engine.internal.check.FaultList;
import org.probity.engine.internal.check.Pointers;
import org.probity.engine.json.JsonValue.JsonArray;
import org.probity.engine.json.JsonValue.JsonBoolean;
import org.probity.engine.json.JsonValue.JsonNull;
import org.probity.engine.json.JsonValue.JsonNumber;
import org.probity.engine.json.JsonValue.JsonObject;
import org.probity.engine.json.JsonValue.JsonString;

/** The properties of one object, read strictly: nothing unknown, nothing of another type, nothing {@code null}. */
final class Fields {
    private final Reading reading;
    private final String at;
    private final Map<String, JsonValue> members;

    /** In place of the known properties: those of a newer version may be among them, and are passed over. */
    static final List<String> AND_OTHERS = List.of();

    Fields(Reading reading, String at, JsonObject object, List<String> known) {
        this.reading = reading;
        this.at = at;
        this.members = object.members();
        if (known == AND_OTHERS) {
            return;
        }
        members.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> unknown(name, known));
    }

    /** What the author most likely meant is then not missing as well. */
    private void unknown(String name, List<String> known) {
        if (reading.isFull()) {
            reading.fault(pointer(name), "unknown property");
            return;
        }
        String nearest = Nearest.to(name, known);
        reading.fault(
                pointer(name), "unknown property " + FaultList.quoted(name) + "; did you mean \"" + nearest + "\"?");
        if (!has(nearest)) {
            reading.standIn(pointer(nearest));
        }
    }

    String pointer(String name) {
        return at + "/" + Pointers.escaped(name);
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    String text(String name) {
        return optionalText(name).orElseGet(() -> missing(name, ""));
    }

    Optional<String> optionalText(String name) {
        return value(name, "a text", "", value -> value instanceof JsonString text ? text.value() : null);
    }

    OptionalInt optionalWhole(String name) {
        Optional<Integer> number = value(name, "a whole number", null, Fields::whole);
        return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
    }

    int whole(String name, int standIn) {
        OptionalInt number = optionalWhole(name);
        if (number.isEmpty() && !has(name)) {
            return missing(name, standIn);
        }
        return number.orElse(standIn);
    }

    Optional<BigDecimal> optionalDecimal(String name) {
        return value(
                name,
                "a number",
                BigDecimal.ZERO,
                value -> value instanceof JsonNumber number ? number.decimal() : null);
    }

    boolean flag(String name, boolean absent) {
        return value(name, "true or false", absent, value -> value instanceof JsonBoolean flag ? flag.value() : null)
                .orElse(absent);
    }

    /** One of a closed set of names; the fault for another one names the nearest. */
    <T> Optional<T> optionalChoice(String name, Map<String, T> choices, T standIn) {
        Optional<String> text = optionalText(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        T choice = choices.get(text.get());
        if (choice == null && members.get(name) instanceof JsonString) {
            reading.fault(
                    pointer(name),
                    FaultList.quoted(text.get()) + " is not known here; did you mean \""
                            + Nearest.to(text.get(), choices.keySet()) + "\"?");
        }
        return Optional.of(choice == null ? standIn : choice);
    }

    <T> T choice(String name, Map<String, T> choices, T standIn) {
        return optionalChoice(name, choices, standIn).orElseGet(() -> missing(name, standIn));
    }

    /** A value of the reader's own making, e.g. one that may be a text or a number. */
    <T> Optional<T> required(String name, BiFunction<JsonValue, String, Optional<T>> reader) {
        JsonValue value = members.get(name);
        return value == null ? missing(name, Optional.empty()) : reader.apply(value, pointer(name));
    }

    <T> Optional<T> optional(String name, BiFunction<JsonValue, String, T> reader) {
        JsonValue value = members.get(name);
        return value == null ? Optional.empty() : Optional.of(reader.apply(value, pointer(name)));
    }

    Fields object(String name, List<String> known) {
        return optionalObject(name, known)
                .orElseGet(() -> new Fields(reading, pointer(name), missing(name, new JsonObject(Map.of())), known));
    }

    Optional<Fields> optionalObject(String name, List<String> known) {
        return optionalObject(name).map(object -> new Fields(reading, pointer(name), object, known));
    }

    /** An object whose names are data, or nobody's concern. */
    Optional<JsonObject> optionalObject(String name) {
        return value(name, "an object", null, value -> value instanceof JsonObject object ? object : null);
    }

    /** An object, where a value may also be of another type. */
    Optional<JsonObject> objectIfAny(String name) {
        return members.get(name) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
    }

    /** The values of an object whose names are data, in the order of the text. */
    <T> Map<String, T> map(String name, BiFunction<JsonValue, String, T> reader) {
        Map<String, T> map = new LinkedHashMap<>();
        optionalObject(name)
                .ifPresent(object -> object.members()
                        .forEach((key, value) ->
                                map.put(key, reader.apply(value, pointer(name) + "/" + Pointers.escaped(key)))));
        return map;
    }

    Optional<List<String>> optionalTexts(String name) {
        return value(name, "a list", null, value -> value instanceof JsonArray array ? array : null)
                .map(array -> textsOf(reading, array, pointer(name)));
    }

    /** A list of texts. An entry of another type is read as an empty one, so that the others keep their places. */
    static List<String> textsOf(Reading reading, JsonValue value, String at) {
        return elements(reading, value, at, (element, place) -> textOf(reading, element, place));
    }

    List<String> texts(String name) {
        return optionalTexts(name).orElse(List.of());
    }

    /** A list of names, each of a closed set. */
    <T> List<T> choices(String name, Map<String, T> choices) {
        List<T> chosen = new ArrayList<>();
        List<String> texts = texts(name);
        for (int i = 0; i < texts.size(); i++) {
            T choice = choices.get(texts.get(i));
            if (choice == null) {
                reading.fault(
                        pointer(name) + "/" + i,
                        FaultList.quoted(texts.get(i)) + " is not known here; did you mean \""
                                + Nearest.to(texts.get(i), choices.keySet()) + "\"?");
            } else {
                chosen.add(choice);
            }
        }
        return chosen;
    }

    /** A day, as ISO 8601 writes it. */
    Optional<LocalDate> optionalDate(String name) {
        return optionalText(name).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                reading.fault(
                        pointer(name),
                        FaultList.quoted(text) + " is not a day of the calendar, such as \"2026-05-31\"");
                return Optional.empty();
            }
        });
    }

    /** A list of objects. An entry of another type is read as an empty one, so that the others keep their places. */
    <T> List<T> objects(String name, List<String> known, Function<Fields, T> reader) {
        return optional(name, (value, pointer) -> objects(reading, value, pointer, known, reader))
                .orElse(List.of());
    }

    static <T> List<T> objects(
            Reading reading, JsonValue value, String at, List<String> known, Function<Fields, T> reader) {
        return elements(
                reading,
                value,
                at,
                (element, place) -> reader.apply(new Fields(reading, place, object(reading, element, place), known)));
    }

    /** A list of values of the reader's own making. */
    <T> Optional<List<T>> elements(String name, BiFunction<JsonValue, String, T> reader) {
        return optional(name, (value, pointer) -> elements(reading, value, pointer, reader));
    }

    private static <T> List<T> elements(
            Reading reading, JsonValue value, String at, BiFunction<JsonValue, String, T> reader) {
        List<T> list = new ArrayList<>();
        if (!(value instanceof JsonArray array)) {
            reading.fault(at, expected("a list", value));
            return list;
        }
        for (int i = 0; i < array.elements().size(); i++) {
            list.add(reader.apply(array.elements().get(i), at + "/" + i));
        }
        return list;
    }

    /** The properties of an object further down. */
    Fields of(JsonObject object, String pointer, List<String> known) {
        return new Fields(reading, pointer, object, known);
    }

    void fault(String pointer, String message) {
        reading.fault(pointer, message);
    }

    /** An object, or an empty one to stand in for a value of another type. */
    static JsonObject object(Reading reading, JsonValue value, String at) {
        if (value instanceof JsonObject object) {
            return object;
        }
        reading.fault(at, "an object is expected here, not " + value.kind());
        return new JsonObject(Map.of());
    }

    static String textOf(Reading reading, JsonValue value, String pointer) {
        if (value instanceof JsonString text) {
            return text.value();
        }
        reading.fault(pointer, "a text is expected here, not " + value.kind());
        return "";
    }

    private static @Nullable Integer whole(JsonValue value) {
        if (value instanceof JsonNumber number && number.isWhole()) {
            try {
                return Integer.valueOf(number.digits());
            } catch (NumberFormatException e) {
                return null;
            }
        }
        return null;
    }

    private static String expected(String what, JsonValue value) {
        String hint = value instanceof JsonNull ? "; leave an absent value out" : "";
        return what + " is expected here, not " + value.kind() + hint;
    }

    private <T> T missing(String name, T standIn) {
        reading.fault(pointer(name), "the property \"" + name + "\" is missing");
        return standIn;
    }

    private <T> Optional<T> value(
            String name, String expected, @Nullable T standIn, Function<JsonValue, @Nullable T> reader) {
        JsonValue value = members.get(name);
        if (value == null) {
            return Optional.empty();
        }
        T read = reader.apply(value);
        if (read == null) {
            reading.fault(pointer(name), expected(expected, value));
            return Optional.ofNullable(standIn);
        }
        return Optional.of(read);
    }
}
