package org.probity.engine.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.probity.engine.DocumentLimits;
import org.probity.engine.Samples;
import org.probity.engine.json.JsonValue.JsonArray;
import org.probity.engine.json.JsonValue.JsonBoolean;
import org.probity.engine.json.JsonValue.JsonNumber;
import org.probity.engine.json.JsonValue.JsonObject;
import org.probity.engine.json.JsonValue.JsonString;

/** Writes the same JSON in another form: properties in any order, white space, escapes, and numbers where a fraction may stand. */
final class Reformatter {
    private static final int LONGEST_NUMBER = 32;

    private final Random random;
    private final boolean anyNumber;

    private Reformatter(Random random, boolean anyNumber) {
        this.random = random;
        this.anyNumber = anyNumber;
    }

    static JsonObject parse(String json) {
        return JsonText.decode(Samples.bytes(json), DocumentLimits.DEFAULT).parse();
    }

    /** A definition or a submission, whose whole numbers stay whole. */
    static String document(String json, long seed) {
        return new Reformatter(new Random(seed), false).written(parse(json), false);
    }

    /** Any JSON. */
    static String json(JsonValue value, long seed) {
        return new Reformatter(new Random(seed), true).written(value, true);
    }

    private String written(JsonValue value, boolean decimals) {
        if (value instanceof JsonObject object) {
            return object(object, decimals);
        } else if (value instanceof JsonArray array) {
            return array.elements().stream()
                    .map(element -> space() + written(element, decimals) + space())
                    .collect(Collectors.joining(",", "[", "]"));
        } else if (value instanceof JsonString text) {
            return text(text.value());
        } else if (value instanceof JsonNumber number) {
            return decimals ? number(number.digits()) : number.digits();
        } else if (value instanceof JsonBoolean flag) {
            return Boolean.toString(flag.value());
        }
        return "null";
    }

    private String object(JsonObject object, boolean decimals) {
        boolean time = object.members().get("type") instanceof JsonString type
                && type.value().equals("time");
        List<Map.Entry<String, JsonValue>> members =
                new ArrayList<>(object.members().entrySet());
        Collections.shuffle(members, random);
        return members.stream()
                .map(member -> {
                    String name = member.getKey();
                    // A definition limits the seconds of a recording, in whole numbers.
                    boolean duration = name.equals("seconds") && member.getValue() instanceof JsonNumber;
                    boolean within = anyNumber || decimals || time || duration || name.equals("advisories");
                    return space() + text(name) + space() + ":" + space() + written(member.getValue(), within)
                            + space();
                })
                .collect(Collectors.joining(",", "{", "}"));
    }

    private String space() {
        return switch (random.nextInt(6)) {
            case 0 -> " ";
            case 1 -> "\n\t";
            case 2 -> "\r\n  ";
            default -> "";
        };
    }

    private String text(String value) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isHighSurrogate(c)) {
                String pair = value.substring(i, i + 2);
                text.append(random.nextInt(8) == 0 ? escaped(pair.charAt(0)) + escaped(pair.charAt(1)) : pair);
                i++;
                continue;
            }
            int shortEscape = "\"\\/\b\f\n\r\t".indexOf(c);
            boolean mustBeEscaped = c < ' ' || c == '"' || c == '\\';
            if (shortEscape >= 0 && random.nextBoolean()) {
                text.append('\\').append("\"\\/bfnrt".charAt(shortEscape));
            } else if (mustBeEscaped || random.nextInt(8) == 0) {
                text.append(escaped(c));
            } else {
                text.append(c);
            }
        }
        return text.append('"').toString();
    }

    private String escaped(char c) {
        String digits = String.format(Locale.ROOT, "%04x", (int) c);
        return "\\u" + (random.nextBoolean() ? digits : digits.toUpperCase(Locale.ROOT));
    }

    private String number(String digits) {
        BigDecimal number = new BigDecimal(digits);
        if (number.signum() == 0) {
            return List.of("0", "0.0", "0e0", "-0", "0.00E+5").get(random.nextInt(5));
        }
        String other = switch (random.nextInt(5)) {
            case 0 -> number.setScale(Math.max(1, number.scale() + 1)).toPlainString();
            case 1 -> number.unscaledValue() + "e" + -number.scale();
            case 2 -> number.unscaledValue() + "0E" + (-number.scale() - 1);
            case 3 -> number.unscaledValue() + ".00e" + (number.scale() > 0 ? "" : "+") + -number.scale();
            default -> digits;
        };
        return other.length() > LONGEST_NUMBER ? digits : other;
    }
}
