package org.probity.samples.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.probity.engine.report.Status;
import org.probity.samples.batch.Outcome.Assessed;
import org.probity.samples.batch.Outcome.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a line of a journal, as {@link EntryJson} writes it: its values by their kind. */
final class JournalLine {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, String> single = new LinkedHashMap<>();
    private final Map<String, List<String>> several = new LinkedHashMap<>();
    private final Map<String, Map<String, List<String>>> groups = new LinkedHashMap<>();

    private JournalLine() {}

    /**
     * The first line.
     *
     * @param line the line
     * @return the run that it pins
     * @throws IOException if it is nothing of the kind
     */
    static Pin pin(String line) throws IOException {
        JournalLine fields = parse(line);
        if (!EntryJson.VERSION.equals(fields.single.remove(EntryJson.FORM))) {
            throw new IOException("not a journal of this form");
        }
        return new Pin(fields.single);
    }

    /**
     * Any other line.
     *
     * @param line the line
     * @return the submission that it tells of
     * @throws IOException if it is nothing of the kind
     */
    static Entry entry(String line) throws IOException {
        JournalLine fields = parse(line);
        try {
            Stamp stamp = new Stamp(fields.text("stamp"), fields.texts("files"));
            return new Entry(fields.text("source"), stamp, fields.outcome());
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private Outcome outcome() {
        if (several.containsKey("problems")) {
            return new Refused(texts("problems"));
        }
        List<Unmet> unmet = new ArrayList<>();
        forEachOf("unmet", (clause, criterion) -> unmet.add(new Unmet(criterion, clause, true)));
        forEachOf("unmetOptional", (clause, criterion) -> unmet.add(new Unmet(criterion, clause, false)));
        Status status = Status.valueOf(text("status"));
        return new Assessed(text("id"), text("credential"), text("version"), status, unmet, texts("advisories"));
    }

    private String text(String name) {
        return given(name, single);
    }

    private List<String> texts(String name) {
        return given(name, several);
    }

    private void forEachOf(String name, BiConsumer<String, String> receiver) {
        given(name, groups).forEach((key, values) -> values.forEach(value -> receiver.accept(key, value)));
    }

    private static <T> T given(String name, Map<String, T> values) {
        return Optional.ofNullable(values.get(name))
                .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is missing"));
    }

    private static JournalLine parse(String line) throws IOException {
        JournalLine fields = new JournalLine();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not an object");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                fields.add(parser.currentName(), parser);
            }
            if (parser.nextToken() != null) {
                throw new IOException("more than an object");
            }
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
        return fields;
    }

    private void add(String name, JsonParser parser) throws IOException {
        switch (parser.nextToken()) {
            case START_ARRAY -> several.put(name, array(parser));
            case START_OBJECT -> groups.put(name, group(parser));
            case VALUE_STRING -> single.put(name, parser.getString());
            default -> throw new IOException("\"" + name + "\" is no text");
        }
    }

    private static Map<String, List<String>> group(JsonParser parser) {
        Map<String, List<String>> group = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            group.put(key, array(parser));
        }
        return group;
    }

    private static List<String> array(JsonParser parser) {
        List<String> values = new ArrayList<>();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            values.add(parser.getString());
        }
        return values;
    }
}
