package org.probity.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.probity.samples.batch.Summary;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A file that a summary is written to.
 *
 * @param file the file
 * @param format the form of the summary
 */
record SummaryFile(Path file, SummaryFormat format) {

    /** Reads the name of the file as it is written on the command line. */
    static final class Converter implements ITypeConverter<SummaryFile> {
        @Override
        public SummaryFile convert(String name) {
            SummaryFormat format = SummaryFormat.of(name)
                    .orElseThrow(() -> new TypeConversionException("'" + name + "' ends in none of .txt, .json, .csv"));
            try {
                return new SummaryFile(Path.of(name), format);
            } catch (InvalidPathException e) {
                throw new TypeConversionException("'" + name + "' is a name that no file can have");
            }
        }
    }

    /**
     * Finds out before the work what would otherwise be found out after it.
     *
     * @throws CommandFailedException if there is no folder to write to
     */
    void check() {
        if (!Files.isDirectory(file.toAbsolutePath().getParent())) {
            throw new CommandFailedException(file + ": there is no such folder to write this file to");
        }
    }

    /**
     * Writes the summary, in place of an older one.
     *
     * @param summary the summary
     * @param mark keeps two runs apart that write to one folder
     * @throws CommandFailedException if it cannot be written
     */
    void write(Summary summary, String mark) {
        try {
            WholeFile.write(file, mark, format.render(summary)).move();
        } catch (IOException e) {
            throw new CommandFailedException(Problems.of(file, e));
        }
    }
}
