package org.probity.samples.inspection;

import java.io.IOException;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.probity.engine.inspection.Inspection;
import org.probity.engine.inspection.MediaTypes;
import org.probity.engine.inspection.Obstacle;

/** What an OLE 2 compound file is: an office file in its older forms, or a newer one behind a password. */
final class CompoundFile {
    private static final Map<String, String> TYPES = Map.of(
            "WordDocument", "application/msword",
            "Workbook", "application/vnd.ms-excel",
            "Book", "application/vnd.ms-excel",
            "PowerPoint Document", "application/vnd.ms-powerpoint");

    private CompoundFile() {}

    static Inspection inspect(Content content) throws IOException, ObstructedException {
        try (POIFSFileSystem files = new POIFSFileSystem(content.channel(), true)) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return Inspection.obstructed(Obstacle.ENCRYPTED);
            }
            String type = TYPES.entrySet().stream()
                    .filter(known -> root.hasEntryCaseInsensitive(known.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(MediaTypes.COMPOUND);
            return Inspection.found().withMediaType(type);
        }
    }
}
