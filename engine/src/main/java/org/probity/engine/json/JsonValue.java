package org.probity.engine.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

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
        /** An exponent of more digits than this makes a number that no document means, and no arithmetic survives. */
        private static final Pattern EXPONENT = Pattern.compile(".*[eE][+-]?0*[1-9]\\d{3,}");

        private static final Pattern ZERO = Pattern.compile("-?[0.]+[eE].*");

        /** Its value; where its exponent is beyond all measure, one that is as much out of range. */
        BigDecimal decimal() {
            if (ZERO.matcher(digits).matches()) {
                return BigDecimal.ZERO;
            } else if (EXPONENT.matcher(digits).matches()) {
                return BigDecimal.valueOf(Long.MIN_VALUE);
            }
            return new BigDecimal(digits);
        }

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
