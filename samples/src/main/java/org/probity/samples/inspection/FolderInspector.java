package org.probity.samples.inspection;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probity.engine.inspection.Inspection;
import org.probity.engine.inspection.Inspector;
import org.probity.engine.inspection.Obstacle;
import org.probity.engine.submission.Artifact;

/**
 * Looks at the artifacts that lie in a submission's folder. Files are hostile until shown otherwise: this process only looks
 * at where they lie and how large they are, and has them opened by another one, within limits of memory and time. Nothing
 * outside the folder is opened, whatever names and links say, and nothing that a {@code uri} leads to is fetched.
 */
public final class FolderInspector implements Inspector {
    private static final long LARGEST = 500_000_000;

    private final Path folder;
    private final InspectionPool pool;

    /**
     * An inspector of one submission.
     *
     * @param folder the submission's folder
     * @param pool the processes that open files, shared by all submissions
     */
    public FolderInspector(Path folder, InspectionPool pool) {
        this.folder = folder.toAbsolutePath();
        this.pool = pool;
    }

    @Override
    public Map<String, Inspection> inspect(List<Artifact> artifacts) {
        Map<String, Inspection> found = new LinkedHashMap<>();
        try (Round round = new Round(pool)) {
            for (Artifact artifact : artifacts) {
                artifact.file().ifPresent(file -> found.put(artifact.id(), inspect(file, round)));
            }
        }
        return Collections.unmodifiableMap(found);
    }

    private Inspection inspect(String file, Round round) {
        try {
            return round.inspect(locate(file));
        } catch (ObstructedException e) {
            return Inspection.obstructed(e.obstacle());
        } catch (AccessDeniedException e) {
            return Inspection.obstructed(Obstacle.UNREADABLE);
        } catch (FileSystemException | InvalidPathException e) {
            // No such file; a link that leads nowhere or to itself; a name that no file can have.
            return Inspection.missing();
        } catch (IOException e) {
            return Inspection.obstructed(Obstacle.UNREADABLE);
        }
    }

    /** Where the file really lies: no part of that path is a link. */
    private Path locate(String file) throws IOException, ObstructedException {
        Path named = folder.resolve(file);
        if (!named.normalize().startsWith(folder.normalize())) {
            throw new ObstructedException(Obstacle.OUTSIDE);
        }
        Path real = named.toRealPath();
        if (!real.startsWith(folder.toRealPath())) {
            throw new ObstructedException(Obstacle.OUTSIDE);
        }
        BasicFileAttributes attributes =
                Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isRegularFile()) {
            throw new ObstructedException(Obstacle.NOT_A_FILE);
        } else if (attributes.size() == 0) {
            throw new ObstructedException(Obstacle.EMPTY);
        } else if (attributes.size() > LARGEST) {
            throw new ObstructedException(Obstacle.TOO_LARGE);
        }
        return real;
    }
}
