package org.example.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.probity.engine.rule.Criterion;
import org.probity.engine.rule.Evidence;
import org.probity.engine.rule.Flaw;
import org.probity.engine.submission.Artifact;

/**
 * The files that were uploaded, and whether people will still be able to open them.
 *
 * @param criterion the criterion that is judged
 * @param files how many say what kind of file they are
 * @param flaws those in a format that changes with the program that made it
 */
public record Formats(Criterion criterion, int files, List<Flaw> flaws) implements Evidence {
    private static final Set<String> LASTING =
            Set.of("application/pdf", "text/plain", "image/png", "image/jpeg", "audio/mpeg", "audio/mp4", "video/mp4");

    static Formats of(Criterion criterion, List<Artifact> artifacts) {
        int files = 0;
        List<Flaw> flaws = new ArrayList<>();
        for (int i = 0; i < artifacts.size(); i++) {
            Artifact artifact = artifacts.get(i);
            Optional<String> type = artifact.mediaType();
            if (artifact.file().isPresent() && type.isPresent()) {
                files++;
                if (!LASTING.contains(type.get())) {
                    flaws.add(new Flaw(
                            "passing",
                            List.of("/artifacts/" + i + "/mediaType"),
                            Map.of("artifact", artifact.title())));
                }
            }
        }
        return new Formats(criterion, files, flaws);
    }

    /**
     * How many are in a format that does not last.
     *
     * @return 0 or more
     */
    public int passing() {
        return flaws.size();
    }

    @Override
    public OptionalInt measured() {
        return OptionalInt.of(files);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("files", files);
    }

    @Override
    public List<String> at() {
        return List.of("/artifacts");
    }
}
