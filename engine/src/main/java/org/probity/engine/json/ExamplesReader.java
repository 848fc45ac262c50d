package org.probity.engine.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probity.engine.Catalogue.Example;
import org.probity.engine.DocumentLimits;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.internal.check.Pointers;

/**
 * Reads the examples that come with a rule module: an object with a list for each clause, of objects with {@code case}, {@code gloss} and {@code found}, and perhaps
 * {@code rule}, {@code message} and {@code remedy}.
 */
public final class ExamplesReader {
    private static final List<String> EXAMPLE = List.of("case", "gloss", "found", "rule", "message", "remedy");

    private ExamplesReader() {}

    /**
     * Reads examples.
     *
     * @param bytes JSON in UTF-8
     * @param limits how large it may be
     * @return the examples by clause, in the order of the text
     * @throws InvalidDocumentException if they are of another form, with every fault
     */
    public static Map<String, List<Example>> read(byte[] bytes, DocumentLimits limits) {
        Reading reading = new Reading(JsonText.decode(bytes, limits));
        Map<String, List<Example>> examples = new LinkedHashMap<>();
        reading.root()
                .members()
                .forEach((clause, list) -> examples.put(
                        clause,
                        Fields.objects(
                                reading, list, "/" + Pointers.escaped(clause), EXAMPLE, ExamplesReader::example)));
        return reading.finish(sha256 -> examples);
    }

    private static Example example(Fields fields) {
        return new Example(
                fields.text("case"),
                fields.text("gloss"),
                fields.text("found"),
                fields.optionalText("rule"),
                fields.optionalText("message"),
                fields.optionalText("remedy"));
    }
}
