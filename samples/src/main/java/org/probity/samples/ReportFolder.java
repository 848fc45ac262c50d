package org.probity.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Reports as files of a folder, each called after its submission. At no moment is there half a report. */
final class ReportFolder implements Destination {
    private final Path folder;
    private final Format format;
    private final String mark;

    private ReportFolder(Path folder, Format format, String mark) {
        this.folder = folder;
        this.format = format;
        this.mark = mark;
    }

    /**
     * Makes the folder where there is none.
     *
     * @param name the folder's name, as given
     * @param format the form of the reports
     * @param mark keeps two runs apart that write to this folder
     * @return the folder to write to
     * @throws CommandFailedException if it cannot be made
     */
    static ReportFolder create(String name, Format format, String mark) {
        try {
            return new ReportFolder(Files.createDirectories(Path.of(name)), format, mark);
        } catch (InvalidPathException e) {
            throw new CommandFailedException(name + ": no folder can have this name");
        } catch (IOException e) {
            throw new CommandFailedException(Problems.of(Path.of(name), e));
        }
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(folder);
    }

    @Override
    public Optional<String> write(String id, String report) {
        Path target = file(id);
        WholeFile file;
        try {
            file = WholeFile.write(target, mark, report);
        } catch (IOException e) {
            // What the folder does not take of one report it takes of none: the disk is full, or the folder is gone.
            throw new CommandFailedException(Problems.of(target, e));
        }
        try {
            file.move();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Problems.of(target, e));
        }
    }

    /** Whether the report on a submission is there, by the submission's id. */
    boolean holds(String id) {
        return Files.isRegularFile(file(id));
    }

    private Path file(String id) {
        return folder.resolve(id + "." + format.extension());
    }
}
