package org.probity.samples.inspection;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.probity.engine.inspection.Obstacle;

/**
 * How long a WAV file plays: by the bytes that are really there, whatever its header says of them. Only where the sound is
 * compressed is the header's count of samples taken, since bytes tell no time there.
 */
final class WaveAudio {
    private static final int FIRST_CHUNK = 12;
    private static final int CHUNK_HEADER = 8;

    /** Whole numbers, floating point, and either of them described more closely. */
    private static final Set<Long> UNCOMPRESSED = Set.of(1L, 3L, 0xFFFEL);

    private WaveAudio() {}

    static BigDecimal seconds(Content content) throws IOException, ObstructedException {
        boolean isCompressed = false;
        long samplesPerSecond = 0;
        long bytesPerSecond = 0;
        long samples = 0;
        long position = FIRST_CHUNK;
        while (position + CHUNK_HEADER <= content.size()) {
            String chunk = content.text(position, 4);
            long length = content.littleEndian(position + 4, 4);
            position += CHUNK_HEADER;
            if (chunk.equals("fmt ")) {
                isCompressed = !UNCOMPRESSED.contains(content.littleEndian(position, 2));
                samplesPerSecond = content.littleEndian(position + 4, 4);
                bytesPerSecond = content.littleEndian(position + 8, 4);
            } else if (chunk.equals("fact") && isCompressed) {
                samples = content.littleEndian(position, 4);
            } else if (chunk.equals("data")) {
                return samples > 0
                        ? divide(samples, samplesPerSecond)
                        : divide(Math.min(length, content.size() - position), bytesPerSecond);
            }
            position += length + length % 2;
        }
        throw new ObstructedException(Obstacle.DAMAGED);
    }

    private static BigDecimal divide(long amount, long perSecond) throws ObstructedException {
        if (perSecond == 0) {
            throw new ObstructedException(Obstacle.DAMAGED);
        }
        return BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(perSecond), 3, RoundingMode.HALF_UP);
    }
}
