package org.probity.samples.batch;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.probity.samples.batch.Outcome.Assessed;
import org.probity.samples.batch.Outcome.Refused;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The lines of a journal, each one object. The first line pins the run: {@code journal}, the version of this form, and the properties of
 * {@link Pin}. Every other one is a finished submission:
 *
 * <table>
 * <caption>Fields</caption>
 * <tr><td>{@code source}</td><td>where its document is</td></tr>
 * <tr><td>{@code stamp}, {@code files}</td><td>the state of its files, and which artifacts these are</td></tr>
 * <tr><td>{@code id}</td><td>the submission's id</td></tr>
 * <tr><td>{@code credential}, {@code version}, {@code status}</td><td>by what it was judged, and where it stands</td></tr>
 * <tr><td>{@code unmet}, {@code unmetOptional}</td><td>ids of the criteria that are not met, by clause</td></tr>
 * <tr><td>{@code advisories}</td><td>codes of advisories</td></tr>
 * <tr><td>{@code problems}</td><td>what is wrong, where it could not be assessed; then everything from {@code id} on is left out</td></tr>
 * </table>
 */
final class EntryJson {
    private static final JsonFactory FACTORY = new JsonFactory();
    /** Name and value of what the first line begins with. */
    static final String FORM = "journal";

    static final String VERSION = "1";

    private EntryJson() {}

    static String of(Pin pin) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            out.writeStringProperty(FORM, VERSION);
            pin.properties().forEach(out::writeStringProperty);
            out.writeEndObject();
        }
        return text.toString();
    }

    /** How the first line of every journal begins. */
    static String beginning() {
        return "{\"" + FORM + "\":\"" + VERSION + "\",";
    }

    static String of(Entry entry) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            out.writeStringProperty("source", entry.source());
            out.writeStringProperty("stamp", entry.stamp().digest());
            texts(out, "files", entry.stamp().files());
            if (entry.outcome() instanceof Assessed assessed) {
                write(out, assessed);
            } else if (entry.outcome() instanceof Refused refused) {
                texts(out, "problems", refused.problems());
            }
            out.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator out, Assessed assessed) {
        out.writeStringProperty("id", assessed.id());
        out.writeStringProperty("credential", assessed.credential());
        out.writeStringProperty("version", assessed.version());
        out.writeStringProperty("status", assessed.status().name());
        unmet(out, "unmet", assessed, true);
        unmet(out, "unmetOptional", assessed, false);
        texts(out, "advisories", assessed.advisories());
    }

    private static void unmet(JsonGenerator out, String name, Assessed assessed, boolean required) {
        SortedMap<String, List<String>> byClause = new TreeMap<>();
        for (Unmet unmet : assessed.unmet()) {
            if (unmet.required() == required) {
                byClause.computeIfAbsent(unmet.clause(), clause -> new ArrayList<>())
                        .add(unmet.criterion());
            }
        }
        out.writeObjectPropertyStart(name);
        byClause.forEach((clause, criteria) -> texts(out, clause, criteria));
        out.writeEndObject();
    }

    private static void texts(JsonGenerator out, String name, List<String> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(out::writeString);
        out.writeEndArray();
    }
}
