package org.probity.engine.json;

import java.util.List;
import java.util.Optional;
import org.probity.engine.credential.Overlength;
import org.probity.engine.credential.Range;
import org.probity.engine.credential.WordLimits;

/** Reads limits. */
final class RangeReader {
    private static final List<String> RANGE = List.of("minimum", "maximum");
    private static final List<String> WORDS = List.of("minimum", "maximum", "over", "guidance");

    private RangeReader() {}

    static Optional<Range> range(Fields fields, String name) {
        return fields.optionalObject(name, RANGE).map(RangeReader::range);
    }

    static Optional<WordLimits> words(Fields fields, String name) {
        return fields.optionalObject(name, WORDS)
                .map(words -> new WordLimits(
                        range(words),
                        words.optionalChoice("over", EnumNames.all(Overlength.values()), Overlength.REJECT)
                                .orElse(Overlength.REJECT),
                        words.flag("guidance", false)));
    }

    private static Range range(Fields fields) {
        return new Range(fields.optionalWhole("minimum"), fields.optionalWhole("maximum"));
    }
}
