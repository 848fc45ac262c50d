package org.probity.engine.json;

import java.util.List;
import java.util.Map;

/** A JSON text as values, with the order of its properties. */
sealed interface JsonValue {

    /** What a reader of a message calls such a value. */
    String kind();

    record JsonObject(Map<String, JsonValue> members) implements JsonValue {
        @Override
        public String kind() {
            return "an object";
        }
    }

    record JsonArray(List<JsonValue> elements) implements JsonValue {
        @Override
        public String kind() {
            return "a list";
        }
    }

    record JsonString(String value) implements JsonValue {
        @Override
        public String kind() {
            return "a text";
        }
    }

    /** A number in its own digits, so that nothing is lost before its meaning is known. */
    record JsonNumber(String digits) implements JsonValue {
        boolean isWhole() {
            return digits.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9');
        }

        @Override
        public String kind() {
            return "the number " + digits;
        }
    }

    record JsonBoolean(boolean value) implements JsonValue {
        @Override
        public String kind() {
            return Boolean.toString(value);
        }
    }

    record JsonNull() implements JsonValue {
        @Override
        public String kind() {
            return "null";
        }
    }
}
