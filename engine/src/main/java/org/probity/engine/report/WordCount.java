package org.probity.engine.report;

import java.util.Optional;
import java.util.OptionalInt;
import org.probity.engine.credential.Range;

/**
 * The words of a narrative, all passages together.
 *
 * @param counted words by the method
 * @param method the name of the method
 * @param whitespace runs of characters other than Unicode white space: what a simple editor counts
 * @param limit how many words pass
 */
public record WordCount(int counted, String method, int whitespace, Optional<Range> limit) {

    /**
     * How many words the narrative falls short of its minimum.
     *
     * @return at least 1; absent where it does not fall short
     */
    public OptionalInt missing() {
        OptionalInt minimum = limit.map(Range::minimum).orElse(OptionalInt.empty());
        return minimum.isPresent() && counted < minimum.getAsInt()
                ? OptionalInt.of(minimum.getAsInt() - counted)
                : OptionalInt.empty();
    }
}
