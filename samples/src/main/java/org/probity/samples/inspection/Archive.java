package org.probity.samples.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.probity.engine.inspection.Inspection;
import org.probity.engine.inspection.MediaTypes;
import org.probity.engine.inspection.Obstacle;

/** What a zip archive is: an office file in its newer forms, or an archive of anything. Archives in it stay closed. */
final class Archive {
    private static final String DECLARATION = "mimetype";
    private static final int LONGEST_TYPE = 200;

    private Archive() {}

    static Inspection inspect(Content content) throws IOException, ObstructedException {
        try (BoundedZip zip = BoundedZip.open(content)) {
            try {
                return inspect(zip);
            } catch (IOException | RuntimeException e) {
                throw new ObstructedException(zip.isExhausted() ? Obstacle.EXPANDS_TOO_FAR : Obstacle.DAMAGED);
            }
        }
    }

    private static Inspection inspect(BoundedZip zip) throws IOException {
        if (zip.has(OfficePackage.TYPES)) {
            return OfficePackage.inspect(zip);
        }
        return Inspection.found().withMediaType(zip.has(DECLARATION) ? declared(zip) : MediaTypes.ZIP);
    }

    /** OpenDocument and EPUB files say what they are in an entry of its own. */
    private static String declared(BoundedZip zip) throws IOException {
        try (InputStream in = zip.read(DECLARATION)) {
            String type = new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
            return MediaTypes.isRecognised(type) ? type : MediaTypes.ZIP;
        }
    }
}
