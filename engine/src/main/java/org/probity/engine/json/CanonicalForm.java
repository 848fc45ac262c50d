package org.probity.engine.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.probity.engine.json.JsonValue.JsonArray;
import org.probity.engine.json.JsonValue.JsonBoolean;
import org.probity.engine.json.JsonValue.JsonNull;
import org.probity.engine.json.JsonValue.JsonNumber;
import org.probity.engine.json.JsonValue.JsonObject;
import org.probity.engine.json.JsonValue.JsonString;
import tools.jackson.core.io.NumberOutput;

/**
 * The canonical form of JSON (RFC 8785, JCS): properties sorted, no white space, numbers and escapes in the one form of ECMAScript. The
 * same content has the same form, and so the same digest, however it was formatted.
 */
public final class CanonicalForm {
    private static final String EXTENSIONS = "extensions";

    private final StringBuilder out = new StringBuilder(4096);

    private CanonicalForm() {}

    /** The SHA-256 of a document without its extensions, in hexadecimal. */
    static String digest(JsonObject document) {
        return sha256(of(document).getBytes(StandardCharsets.UTF_8));
    }

    /** The canonical form of a document without its extensions. */
    static String of(JsonObject document) {
        Map<String, JsonValue> members = new TreeMap<>(document.members());
        members.remove(EXTENSIONS);
        CanonicalForm form = new CanonicalForm();
        form.object(members);
        return form.out.toString();
    }

    /**
     * The SHA-256 of bytes.
     *
     * @param bytes any bytes
     * @return 64 lower-case hexadecimal digits
     */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void value(JsonValue value) {
        if (value instanceof JsonObject object) {
            object(object.members().size() < 2 ? object.members() : new TreeMap<>(object.members()));
        } else if (value instanceof JsonArray array) {
            array(array.elements());
        } else if (value instanceof JsonString text) {
            string(text.value());
        } else if (value instanceof JsonNumber number) {
            double read = Double.parseDouble(number.digits());
            // RFC 8785 knows no number so large, and no document that holds one is accepted: any form will do to tell
            // so.
            out.append(Double.isInfinite(read) ? number.digits() : number(read));
        } else if (value instanceof JsonBoolean flag) {
            out.append(flag.value());
        } else if (value instanceof JsonNull) {
            out.append("null");
        }
    }

    private void object(Map<String, JsonValue> sorted) {
        char separator = '{';
        for (Map.Entry<String, JsonValue> member : sorted.entrySet()) {
            out.append(separator);
            string(member.getKey());
            out.append(':');
            value(member.getValue());
            separator = ',';
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void array(List<JsonValue> elements) {
        char separator = '[';
        for (JsonValue element : elements) {
            out.append(separator);
            value(element);
            separator = ',';
        }
        out.append(elements.isEmpty() ? "[]" : "]");
    }

    private void string(String text) {
        out.append('"');
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(text, done, i).append(escape(c));
                done = i + 1;
            }
        }
        out.append(text, done, text.length()).append('"');
    }

    private static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> "\\u00" + HexFormat.of().toHexDigits((byte) c);
        };
    }

    /**
     * A number as ECMAScript writes it. The shortest digits come from Jackson: those of {@link Double#toString(double)} are not always the
     * shortest before JDK 19.
     */
    static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        String[] parts = NumberOutput.toString(value, true).split("E");
        String sign = parts[0].startsWith("-") ? "-" : "";
        String mantissa = parts[0].substring(sign.length());
        int point = mantissa.indexOf('.');
        String digits = mantissa.substring(0, point) + mantissa.substring(point + 1);
        int exponent = point + (parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
        int leading = 0;
        while (digits.charAt(leading) == '0') {
            leading++;
        }
        digits = digits.substring(leading).replaceFirst("0+$", "");
        exponent -= leading;
        // Jackson writes two digits where one would do, which it would for a few of the smallest numbers.
        if (digits.length() == 2) {
            int one = (Integer.parseInt(digits) + 5) / 10;
            if (Double.parseDouble(one + "e" + (exponent - 1)) == Math.abs(value)) {
                digits = one == 10 ? "1" : Integer.toString(one);
                exponent += one == 10 ? 1 : 0;
            }
        }
        return sign + ecmaScript(digits, exponent);
    }

    /** Where the value is 0.DIGITS times ten to the power of {@code exponent} (ECMA-262, Number::toString). */
    private static String ecmaScript(String digits, int exponent) {
        int count = digits.length();
        if (count <= exponent && exponent <= 21) {
            return digits + "0".repeat(exponent - count);
        } else if (0 < exponent && exponent <= 21) {
            return digits.substring(0, exponent) + "." + digits.substring(exponent);
        } else if (-6 < exponent && exponent <= 0) {
            return "0." + "0".repeat(-exponent) + digits;
        }
        String mantissa = count == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return mantissa + "e" + (exponent > 0 ? "+" : "") + (exponent - 1);
    }
}
