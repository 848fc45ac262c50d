package org.example.retention;

import java.util.List;
import java.util.Map;
import org.probity.engine.rule.Sayable;
import org.probity.engine.submission.Artifact;

/**
 * One artifact, and whether it says what kind of file it is.
 *
 * @param artifact what the practitioner calls it
 * @param uploaded whether it is a file, and not a link
 * @param typed whether it has a media type
 * @param at where it stands
 */
public record UploadedFile(String artifact, boolean uploaded, boolean typed, List<String> at) implements Sayable {

    static UploadedFile of(Artifact artifact, int index) {
        return new UploadedFile(
                artifact.title(),
                artifact.file().isPresent(),
                artifact.mediaType().isPresent(),
                List.of("/artifacts/" + index));
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("artifact", artifact);
    }
}
