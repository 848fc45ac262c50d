package org.probity.samples.inspection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.probity.engine.inspection.Inspection;
import org.probity.engine.inspection.MediaTypes;
import org.probity.engine.inspection.Obstacle;

/** Opens a file and finds out what it is and how far it extends. It does so in a process of its own, never in the host's. */
final class ContentInspector {
    private ContentInspector() {}

    static Inspection inspect(Path file) {
        try {
            // Opening a pipe would wait for someone to write to it.
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                        ? Inspection.obstructed(Obstacle.NOT_A_FILE)
                        : Inspection.missing();
            }
            try (Content content = Content.open(file)) {
                // First of all, since a library may close what it has read from.
                Optional<String> digest = Fingerprint.of(content);
                Inspection found = inspect(content);
                return digest.map(found::withSha256).orElse(found);
            }
        } catch (NoSuchFileException e) {
            return Inspection.missing();
        } catch (IOException e) {
            return Inspection.obstructed(Obstacle.UNREADABLE);
        }
    }

    private static Inspection inspect(Content content) throws IOException {
        String type = Detector.detect(content);
        try {
            return inspect(content, type);
        } catch (ObstructedException e) {
            return obstructed(type, e.obstacle());
        } catch (IOException | RuntimeException e) {
            // The libraries say in many ways that they cannot make sense of a file.
            return obstructed(type, Obstacle.DAMAGED);
        }
    }

    /** What is in a container that does not open is not known: it may well be what the practitioner says. */
    private static Inspection obstructed(String type, Obstacle obstacle) {
        Inspection obstructed = Inspection.obstructed(obstacle);
        return type.equals(MediaTypes.ZIP) || type.equals(MediaTypes.COMPOUND)
                ? obstructed
                : obstructed.withMediaType(type);
    }

    private static Inspection inspect(Content content, String type) throws IOException, ObstructedException {
        Inspection found = Inspection.found().withMediaType(type);
        return switch (type) {
            case "application/pdf" -> found.withPages(PdfPages.count(content));
            case MediaTypes.ZIP -> Archive.inspect(content);
            case MediaTypes.COMPOUND -> CompoundFile.inspect(content);
            case "audio/mpeg" -> found.withSeconds(MpegAudio.seconds(content));
            case "audio/wav" -> found.withSeconds(WaveAudio.seconds(content));
            case "audio/mp4", "video/mp4", "video/quicktime", "video/3gpp" -> IsoMedia.inspect(content, type);
            default -> found;
        };
    }
}
