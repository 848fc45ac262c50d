package org.probity.samples.inspection;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.probity.engine.inspection.Obstacle;

/**
 * How long an MP3 plays, by its frames, one by one. Headers of Xing, Info or VBRI would tell it at once where they are there
 * and true; counting is right with variable bit rates and without any header too, costs one pass, and cannot be lied to.
 */
final class MpegAudio {
    private static final int SYNC = 0xFF;
    private static final int HEADER = 4;
    private static final int TAG_HEADER = 10;
    private static final int VBRI = 36;

    private final Content content;

    private MpegAudio(Content content) {
        this.content = content;
    }

    static BigDecimal seconds(Content content) throws IOException, ObstructedException {
        return new MpegAudio(content).seconds();
    }

    /** Whether a frame stands at a place, and another one of its kind right behind it. */
    static boolean startsAt(Content content, long position) throws IOException {
        return new MpegAudio(content).isFollowed(position);
    }

    private BigDecimal seconds() throws IOException, ObstructedException {
        long position = content.find(SYNC, afterTags());
        while (position < content.size() && !isFollowed(position)) {
            position = content.find(SYNC, position + 1);
        }
        Frame first = frame(position);
        if (!first.isValid()) {
            throw new ObstructedException(Obstacle.DAMAGED);
        }
        if (isIndex(position, first)) {
            position += first.length();
        }
        long frames = 0;
        while (position < content.size()) {
            Frame frame = frame(position);
            if (first.goesWith(frame)) {
                frames++;
                position += frame.length();
            } else {
                position = next(position + 1, first);
            }
        }
        return BigDecimal.valueOf(frames * first.samples())
                .divide(BigDecimal.valueOf(first.rate()), 3, RoundingMode.HALF_UP);
    }

    /** Pictures of any size may stand in front of the sound. */
    private long afterTags() throws IOException {
        long position = 0;
        while (content.text(position, 3).equals("ID3") && position + TAG_HEADER < content.size()) {
            long length = 0;
            for (int i = 6; i < TAG_HEADER; i++) {
                length = length << 7 | content.at(position + i) & 0x7F;
            }
            boolean hasFooter = (content.at(position + 5) & 0x10) != 0;
            position += TAG_HEADER + length + (hasFooter ? TAG_HEADER : 0);
        }
        return position;
    }

    /** Tags at the end, and damage in between, are passed over up to where two frames follow each other again. */
    private long next(long from, Frame first) throws IOException {
        long position = content.find(SYNC, from);
        while (position < content.size() && !(first.goesWith(frame(position)) && isFollowed(position))) {
            position = content.find(SYNC, position + 1);
        }
        return position;
    }

    private boolean isFollowed(long position) throws IOException {
        Frame frame = frame(position);
        return frame.isValid() && frame.goesWith(frame(position + frame.length()));
    }

    /** A first frame that holds no sound, only what there is to come. */
    private boolean isIndex(long position, Frame frame) throws IOException {
        String xing = content.text(position + HEADER + frame.sideInformation(), 4);
        return xing.equals("Xing")
                || xing.equals("Info")
                || content.text(position + VBRI, 4).equals("VBRI");
    }

    private Frame frame(long position) throws IOException {
        return content.at(position) == SYNC && position + HEADER <= content.size()
                ? new Frame((int) content.bigEndian(position, HEADER))
                : Frame.NONE;
    }

    /** The header of a frame of MPEG 1, 2 or 2.5, layer III. */
    private record Frame(int header) {
        static final Frame NONE = new Frame(0);

        private static final int MPEG_1 = 3;
        private static final int RESERVED_VERSION = 1;
        private static final int LAYER_3 = 1;
        private static final int[] RATES = {44_100, 48_000, 32_000};
        private static final int[] KILOBITS_1 = {32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
        private static final int[] KILOBITS_2 = {8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};

        boolean isValid() {
            return header >>> 21 == 0x7FF
                    && version() != RESERVED_VERSION
                    && bits(17, 2) == LAYER_3
                    && bits(12, 4) >= 1
                    && bits(12, 4) <= KILOBITS_1.length
                    && bits(10, 2) < RATES.length;
        }

        boolean goesWith(Frame other) {
            return other.isValid() && other.version() == version() && other.rate() == rate();
        }

        int rate() {
            int halvings = switch (version()) {
                case MPEG_1 -> 0;
                case 2 -> 1;
                default -> 2;
            };
            return RATES[bits(10, 2)] >> halvings;
        }

        int samples() {
            return version() == MPEG_1 ? 1152 : 576;
        }

        int length() {
            int kilobits = (version() == MPEG_1 ? KILOBITS_1 : KILOBITS_2)[bits(12, 4) - 1];
            return samples() / 8 * kilobits * 1000 / rate() + bits(9, 1);
        }

        int sideInformation() {
            boolean mono = bits(6, 2) == 3;
            if (version() == MPEG_1) {
                return mono ? 17 : 32;
            }
            return mono ? 9 : 17;
        }

        private int version() {
            return bits(19, 2);
        }

        private int bits(int from, int count) {
            return header >>> from & (1 << count) - 1;
        }
    }
}
