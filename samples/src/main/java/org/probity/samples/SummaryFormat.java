package org.probity.samples;

import java.util.Arrays;
import java.util.Optional;
import org.probity.samples.batch.Summary;
import org.probity.samples.batch.SummaryCsv;
import org.probity.samples.batch.SummaryJson;

/** The forms of a summary, by what the names of its files end in. */
enum SummaryFormat {
    /** For people. */
    TEXT(".txt") {
        @Override
        String render(Summary summary) {
            return SummaryText.render(summary);
        }
    },
    /** For programs. */
    JSON(".json") {
        @Override
        String render(Summary summary) {
            return SummaryJson.of(summary) + "\n";
        }
    },
    /** For spreadsheets. */
    CSV(".csv") {
        @Override
        String render(Summary summary) {
            return SummaryCsv.of(summary);
        }
    };

    private final String ending;

    SummaryFormat(String ending) {
        this.ending = ending;
    }

    /**
     * Writes a summary down.
     *
     * @param summary the summary
     * @return the text, to the last line break
     */
    abstract String render(Summary summary);

    /** The form of a file of that name; absent where its ending stands for none. */
    static Optional<SummaryFormat> of(String name) {
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending))
                .findFirst();
    }
}
