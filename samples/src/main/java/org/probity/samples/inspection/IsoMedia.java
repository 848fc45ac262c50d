package org.probity.samples.inspection;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.probity.engine.inspection.Inspection;
import org.probity.engine.inspection.Obstacle;

/**
 * How long a film or recording in an ISO base media file (MP4, MOV, M4A) plays, and whether it has a picture. Only the few
 * boxes that say so are looked into, each at its one place, so that nesting and size of all others cost nothing.
 */
final class IsoMedia {
    private final Content content;
    private Optional<BigDecimal> seconds = Optional.empty();
    private boolean hasHeader;
    private boolean hasPicture;
    private boolean hasSound;

    private IsoMedia(Content content) {
        this.content = content;
    }

    /**
     * Looks at the film.
     *
     * @param content the file
     * @param type what its brand says that it is
     * @return its type, and its duration unless the file does not know that itself, as is so of live recordings
     */
    static Inspection inspect(Content content, String type) throws IOException, ObstructedException {
        IsoMedia media = new IsoMedia(content);
        media.each(0, content.size(), media::readFile);
        if (!media.hasHeader) {
            throw new ObstructedException(Obstacle.DAMAGED);
        }
        boolean isAudio = type.equals("video/mp4") && media.hasSound && !media.hasPicture;
        Inspection found = Inspection.found().withMediaType(isAudio ? "audio/mp4" : type);
        return media.seconds.map(found::withSeconds).orElse(found);
    }

    private void readFile(Box box) throws IOException {
        if (box.type().equals("moov") && !hasHeader) {
            each(box.body(), box.end(), this::readFilm);
        }
    }

    private void readFilm(Box box) throws IOException {
        if (box.type().equals("mvhd")) {
            readHeader(box.body());
        } else if (box.type().equals("trak")) {
            each(box.body(), box.end(), this::readTrack);
        }
    }

    private void readTrack(Box box) throws IOException {
        if (box.type().equals("mdia")) {
            each(box.body(), box.end(), this::readMedia);
        }
    }

    private void readMedia(Box box) throws IOException {
        if (box.type().equals("hdlr")) {
            String kind = content.text(box.body() + 8, 4);
            hasPicture |= kind.equals("vide");
            hasSound |= kind.equals("soun");
        }
    }

    /** Nought, and the highest number there is, both stand for a duration that was not known when this was written. */
    private void readHeader(long body) throws IOException {
        boolean isLong = content.at(body) == 1;
        int length = isLong ? 8 : 4;
        long afterTimes = body + 4 + 2L * length;
        long unitsPerSecond = content.bigEndian(afterTimes, 4);
        long units = content.bigEndian(afterTimes + 4, length);
        hasHeader = true;
        if (unitsPerSecond > 0 && units > 0 && (isLong || units != 0xFFFF_FFFFL)) {
            seconds = Optional.of(
                    BigDecimal.valueOf(units).divide(BigDecimal.valueOf(unitsPerSecond), 3, RoundingMode.HALF_UP));
        }
    }

    /** Up to the first box that does not fit into the one around it: what was read before still holds. */
    private void each(long from, long end, Visitor visitor) throws IOException {
        long position = from;
        while (position + 8 <= end) {
            long length = content.bigEndian(position, 4);
            String type = content.text(position + 4, 4);
            long body = position + 8;
            if (length == 1 && body + 8 <= end) {
                length = content.bigEndian(body, 8);
                body += 8;
            } else if (length == 0) {
                length = end - position;
            }
            if (length < body - position || length > end - position) {
                return;
            }
            position += length;
            visitor.visit(new Box(type, body, position));
        }
    }

    private record Box(String type, long body, long end) {}

    @FunctionalInterface
    private interface Visitor {
        void visit(Box box) throws IOException;
    }
}
