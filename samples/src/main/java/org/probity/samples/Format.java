package org.probity.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.probity.engine.Documents;
import org.probity.samples.html.ArtifactFolder;
import org.probity.samples.html.HtmlReport;

/** The forms in which a report is given out. */
enum Format {
    /** For people. */
    TEXT("txt", Optional.of("=".repeat(Page.COLUMNS) + "\n")) {
        @Override
        String render(Assessment assessment, Ink ink) {
            return TextReport.render(assessment.report(), ink);
        }
    },
    /** For programs: one report on one line. */
    JSON("json", Optional.of("")) {
        @Override
        String render(Assessment assessment, Ink ink) {
            return Documents.toJson(assessment.report()) + "\n";
        }
    },
    /** For people with a browser: one page each, with links to the evidence. */
    HTML("html", Optional.empty()) {
        @Override
        String render(Assessment assessment, Ink ink) {
            try {
                ArtifactFolder artifacts = ArtifactFolder.of(assessment.document(), assessment.destination());
                return HtmlReport.render(
                        assessment.report(), assessment.submission(), assessment.credential(), artifacts);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private final String extension;
    private final Optional<String> separator;

    Format(String extension, Optional<String> separator) {
        this.extension = extension;
        this.separator = separator;
    }

    /**
     * Writes a report down.
     *
     * @param assessment the report with what it is about
     * @param ink what a form for people is coloured with
     * @return the report, to the last line break
     */
    abstract String render(Assessment assessment, Ink ink);

    /** What the names of files in this form end in. */
    String extension() {
        return extension;
    }

    /** What stands between two reports in one stream; absent where a stream holds only one. */
    Optional<String> separator() {
        return separator;
    }

    /** As it is written on the command line: lower case in every language, Turkish included. */
    @Override
    public String toString() {
        return Named.name(this);
    }
}
