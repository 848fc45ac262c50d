package org.probity.engine.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.probity.engine.DocumentLimits;
import org.probity.engine.Fault;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.internal.check.FaultList;
import org.probity.engine.json.JsonValue.JsonArray;
import org.probity.engine.json.JsonValue.JsonBoolean;
import org.probity.engine.json.JsonValue.JsonNull;
import org.probity.engine.json.JsonValue.JsonNumber;
import org.probity.engine.json.JsonValue.JsonObject;
import org.probity.engine.json.JsonValue.JsonString;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** A document as it came: strictly UTF-8, strictly JSON, within limits, and able to say on which line a value stands. */
final class JsonText {
    private static final int LONGEST_NUMBER = 32;
    private static final int LONGEST_NAME = 128;

    /** What the parser says of itself: its switches, and where it thinks that an open bracket was. */
    private static final Pattern PARSERS_OWN =
            Pattern.compile("[;:(]?[^;:(]*(?:Feature|FEATURE|ALLOW_|Source:|REDACTED|UNKNOWN).*$");

    private final String text;
    private final DocumentLimits limits;
    private final JsonFactory factory;
    private final FaultList faults = new FaultList();
    private final Set<String> spoiled = new HashSet<>();

    private JsonText(String text, DocumentLimits limits) {
        this.text = text;
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_NAME)
                        .maxStringLength(limits.textLength())
                        .build())
                .build();
    }

    /**
     * Decodes a document.
     *
     * @throws InvalidDocumentException if it is too large or not UTF-8
     */
    static JsonText decode(byte[] bytes, DocumentLimits limits) {
        if (bytes.length > limits.bytes()) {
            throw new InvalidDocumentException(
                    List.of(new Fault("", "the document is larger than " + limits.bytes() + " bytes")));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        // Decoding replaces what is not UTF-8; only then is it worth finding out where that was.
        if (text.indexOf('\uFFFD') >= 0) {
            refuseMalformed(bytes);
        }
        return new JsonText(text.startsWith("\uFEFF") ? text.substring(1) : text, limits);
    }

    private static void refuseMalformed(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            String before = out.flip().toString();
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            int mark = line == 1 && before.startsWith("\uFEFF") ? 1 : 0;
            int column = before.length() - before.lastIndexOf('\n') - mark;
            throw new InvalidDocumentException(List.of(new Fault(
                            "",
                            "the document is not in UTF-8: the byte " + String.format("0x%02X", bytes[in.position()])
                                    + " does not fit here")
                    .at(line, column)));
        }
    }

    /**
     * Parses the document. What can be read in spite of a fault is read: see {@link #faults()}.
     *
     * @throws InvalidDocumentException if it is not JSON, not an object, or beyond a limit
     */
    JsonObject parse() {
        try (JsonParser parser = parser()) {
            try {
                if (parser.nextToken() == null) {
                    throw refusal(new Fault("", "the document is empty").at(1, 1));
                }
                JsonValue root = value(parser);
                if (parser.nextToken() != null) {
                    throw refusal(fault(parser, "", "there is more after the end of the document"));
                } else if (!(root instanceof JsonObject object)) {
                    throw refusal(
                            new Fault("", "the document is " + root.kind() + "; it has to be an object").at(1, 1));
                } else {
                    return object;
                }
            } catch (JacksonException e) {
                TokenStreamLocation here = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
                throw refusal(new Fault(pointer(parser), explain(e)).at(here.getLineNr(), here.getColumnNr()));
            }
        }
    }

    /** What is wrong with the text, although it could be parsed: each fault with its place. */
    FaultList faults() {
        return faults;
    }

    /** Where texts stand that could not be taken as they are. */
    Set<String> spoiled() {
        return spoiled;
    }

    private InvalidDocumentException refusal(Fault fault) {
        faults.add(fault);
        return new InvalidDocumentException(faults.faults(UnaryOperator.identity()));
    }

    /**
     * Says where in the text each fault is, and puts the faults in the order of the text.
     *
     * @param unplaced faults with pointers
     * @return the faults with line and column
     */
    List<Fault> place(List<Fault> unplaced) {
        Map<String, TokenStreamLocation> places = new HashMap<>();
        for (Fault fault : unplaced) {
            if (fault.line().isPresent()) {
                continue;
            }
            for (String place = fault.pointer(); places.putIfAbsent(place, TokenStreamLocation.NA) == null; ) {
                place = parent(place);
            }
        }
        try (JsonParser parser = parser()) {
            while (parser.nextToken() != null) {
                String pointer = parser.streamReadContext().pathAsPointer().toString();
                places.replace(pointer, TokenStreamLocation.NA, parser.currentTokenLocation());
            }
        }
        Comparator<Fault> inOrder = Comparator.comparing(
                        (Fault fault) -> fault.line().orElse(0))
                .thenComparing(fault -> fault.column().orElse(0));
        return unplaced.stream()
                .map(fault -> placed(fault, places))
                .sorted(inOrder)
                .toList();
    }

    /** What is missing has no place of its own: then it is that of the nearest value around it. */
    private static Fault placed(Fault fault, Map<String, TokenStreamLocation> places) {
        if (fault.line().isPresent()) {
            return fault;
        }
        String pointer = fault.pointer();
        while (places.get(pointer) == TokenStreamLocation.NA) {
            pointer = parent(pointer);
        }
        TokenStreamLocation place = places.get(pointer);
        return fault.at(place.getLineNr(), place.getColumnNr());
    }

    private static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    private JsonParser parser() {
        return factory.createParser(ObjectReadContext.empty(), text);
    }

    /** Recursive, and safe so: the parser refuses what is nested deeper than the limit. */
    private JsonValue value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new JsonString(isWellFormed(parser, parser.getString()) ? parser.getString() : "");
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getString());
            case VALUE_TRUE -> new JsonBoolean(true);
            case VALUE_FALSE -> new JsonBoolean(false);
            default -> new JsonNull();
        };
    }

    private JsonObject object(JsonParser parser) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            boolean wellFormed = isWellFormed(parser, name);
            if (members.containsKey(name)) {
                faults.add(
                        fault(parser, pointer(parser), "the property " + FaultList.quoted(name) + " is given twice"));
            }
            if (members.size() == limits.entries()) {
                throw refusal(
                        fault(parser, pointer(parser), "the object has more than " + limits.entries() + " properties"));
            }
            parser.nextToken();
            JsonValue value = value(parser);
            if (wellFormed) {
                members.put(name, value);
            }
        }
        return new JsonObject(members);
    }

    private JsonArray array(JsonParser parser) {
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (elements.size() == limits.entries()) {
                throw refusal(
                        fault(parser, pointer(parser), "the list has more than " + limits.entries() + " entries"));
            }
            elements.add(value(parser));
        }
        return new JsonArray(elements);
    }

    /** Escapes can spell half a character, which no UTF-8 text can hold and no digest can cover. */
    private boolean isWellFormed(JsonParser parser, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1));
            if (!pair) {
                spoiled.add(pointer(parser));
                String half = String.format("\\u%04x", (int) c);
                faults.add(fault(parser, pointer(parser), "the text has half a character, " + half));
                return false;
            }
            i++;
        }
        return true;
    }

    private static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private static Fault fault(JsonParser parser, String pointer, String message) {
        TokenStreamLocation here = parser.currentTokenLocation();
        return new Fault(pointer, message).at(here.getLineNr(), here.getColumnNr());
    }

    private String explain(JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return "the document ends too early; it may have been cut off";
        }
        String reason = e.getOriginalMessage().split("\\R")[0];
        return e instanceof StreamConstraintsException
                ? beyondLimit(reason)
                : "not JSON: "
                        + PARSERS_OWN
                                .matcher(reason)
                                .replaceAll("")
                                .replace('`', '\'')
                                .strip();
    }

    /** The parser speaks of its own settings; a reader needs the limit. */
    private String beyondLimit(String reason) {
        if (reason.contains("nesting depth")) {
            return "objects and lists are nested deeper than " + limits.depth() + " levels";
        } else if (reason.contains("Number value")) {
            return "the number is longer than " + LONGEST_NUMBER + " characters";
        } else if (reason.contains("Name")) {
            return "the name of the property is longer than " + LONGEST_NAME + " characters";
        }
        return "the text is longer than " + limits.textLength() + " characters";
    }
}
