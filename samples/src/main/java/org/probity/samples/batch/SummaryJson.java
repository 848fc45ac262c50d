package org.probity.samples.batch;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A summary for programs, as one object:
 *
 * <table>
 * <caption>Fields</caption>
 * <tr><td>{@code summary}</td><td>the version of this form, {@code "1"}</td></tr>
 * <tr><td>{@code submissions}</td><td>how many there were</td></tr>
 * <tr><td>{@code refused}</td><td>how many of them could not be assessed</td></tr>
 * <tr><td>{@code documents}</td><td>which these are, {@value Summary#LISTED} at most: {@code source} and {@code problem}</td></tr>
 * <tr><td>{@code credentials}</td><td>an object for each credential, in the order of its id and version</td></tr>
 * <tr><td>{@code credential}</td><td>{@code id} and {@code version}</td></tr>
 * <tr><td>{@code submissions}</td><td>how many were assessed</td></tr>
 * <tr><td>{@code statuses}</td><td>every {@code status}</td></tr>
 * <tr><td>{@code unmet}</td><td>the criteria that are not met, the commonest first: {@code criterion}, {@code clause},
 * {@code required}</td></tr>
 * <tr><td>{@code advisories}</td><td>the advisories that were given, the commonest first: {@code code}</td></tr>
 * </table>
 *
 * <p>Each of the last three is counted in {@code submissions}, and {@code percent} of the credential's.
 */
public final class SummaryJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private SummaryJson() {}

    /**
     * Writes a summary down.
     *
     * @param summary the summary
     * @return JSON on one line, without a line break
     */
    public static String of(Summary summary) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            out.writeStringProperty("summary", "1");
            out.writeNumberProperty("submissions", summary.submissions());
            out.writeNumberProperty("refused", summary.refused());
            out.writeArrayPropertyStart("documents");
            for (RefusedDocument document : summary.documents()) {
                out.writeStartObject();
                out.writeStringProperty("source", document.source());
                out.writeStringProperty("problem", document.problem());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeArrayPropertyStart("credentials");
            summary.credentials().forEach(credential -> credential(out, credential));
            out.writeEndArray();
            out.writeEndObject();
        }
        return text.toString();
    }

    private static void credential(JsonGenerator out, CredentialSummary summary) {
        out.writeStartObject();
        out.writeObjectPropertyStart("credential");
        out.writeStringProperty("id", summary.credential());
        out.writeStringProperty("version", summary.version());
        out.writeEndObject();
        out.writeNumberProperty("submissions", summary.submissions());
        counts(out, "statuses", summary.statuses(), status -> out.writeStringProperty("status", status.name()));
        counts(out, "unmet", summary.unmet(), unmet -> {
            out.writeStringProperty("criterion", unmet.criterion());
            out.writeStringProperty("clause", unmet.clause());
            out.writeBooleanProperty("required", unmet.required());
        });
        counts(out, "advisories", summary.advisories(), code -> out.writeStringProperty("code", code));
        out.writeEndObject();
    }

    private static <T> void counts(JsonGenerator out, String name, List<Count<T>> counts, Consumer<T> what) {
        out.writeArrayPropertyStart(name);
        for (Count<T> count : counts) {
            out.writeStartObject();
            what.accept(count.what());
            out.writeNumberProperty("submissions", count.submissions());
            out.writeNumberProperty("percent", count.percent());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
