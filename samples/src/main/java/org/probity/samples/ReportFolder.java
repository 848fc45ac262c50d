package org.probity.samples;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reports as files of a folder, each called after its submission. At no moment is there half a report. */
final class ReportFolder implements Destination {
    private final Path folder;
    private final Format format;
    private final Map<String, Path> written = new HashMap<>();

    private ReportFolder(Path folder, Format format) {
        this.folder = folder;
        this.format = format;
    }

    /**
     * Makes the folder where there is none.
     *
     * @param name the folder's name, as given
     * @param format the form of the reports
     * @return the folder to write to
     * @throws CommandFailedException if it cannot be made
     */
    static ReportFolder create(String name, Format format) {
        try {
            return new ReportFolder(Files.createDirectories(Path.of(name)), format);
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
    public void write(Examination.Assessed assessed) {
        Path other = written.putIfAbsent(assessed.id(), assessed.file());
        if (other != null) {
            throw new CommandFailedException(assessed.file() + ": /id: \"" + assessed.id() + "\" is also the id of "
                    + other + "; only that one's report is written");
        }
        Path target = folder.resolve(assessed.id() + "." + format.extension());
        try {
            replace(target, assessed.report());
        } catch (IOException e) {
            throw new CommandFailedException(Problems.of(target, e));
        }
    }

    private static void replace(Path target, String content) throws IOException {
        // The number of the process keeps two runs apart that write to one folder.
        Path whole = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.writeString(whole, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(whole, target);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
