package org.probity.samples;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.probity.engine.Documents;
import org.probity.engine.report.Report;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The forms in which a report is given out. */
enum Format {
    /** For people. */
    TEXT("txt", "=".repeat(Page.COLUMNS) + "\n") {
        @Override
        String render(Report report, Ink ink) {
            return TextReport.render(report, ink);
        }
    },
    /** For programs: one report on one line. */
    JSON("json", "") {
        @Override
        String render(Report report, Ink ink) {
            return Documents.toJson(report) + "\n";
        }
    };

    /** Reads the name of a format, and says which there are where there is none of that name. */
    static final class Named implements ITypeConverter<Format> {

        @Override
        public Format convert(String name) {
            return Arrays.stream(values())
                    .filter(format -> format.toString().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + name + "' is none of "
                            + Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", "))));
        }
    }

    private final String extension;
    private final String separator;

    Format(String extension, String separator) {
        this.extension = extension;
        this.separator = separator;
    }

    /**
     * Writes a report down.
     *
     * @param report the report
     * @param ink what a form for people is coloured with
     * @return the report, to the last line break
     */
    abstract String render(Report report, Ink ink);

    /** What the names of files in this form end in. */
    String extension() {
        return extension;
    }

    /** What stands between two reports in one stream. */
    String separator() {
        return separator;
    }

    /** As it is written on the command line: lower case in every language, Turkish included. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
