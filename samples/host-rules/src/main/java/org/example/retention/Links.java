package org.example.retention;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.probity.engine.rule.Criterion;
import org.probity.engine.rule.Evidence;
import org.probity.engine.rule.Flaw;
import org.probity.engine.submission.Artifact;

/**
 * The artifacts that are links, and where they lead.
 *
 * @param criterion the criterion that is judged
 * @param links how many there are
 * @param flaws those that lead where nothing is kept
 */
public record Links(Criterion criterion, int links, List<Flaw> flaws) implements Evidence {
    /** Whose files the host copies when a submission is handed in. */
    private static final String KEPT = "files.example.org";

    static Links of(Criterion criterion, List<Artifact> artifacts) {
        int links = 0;
        List<Flaw> flaws = new ArrayList<>();
        for (int i = 0; i < artifacts.size(); i++) {
            Artifact artifact = artifacts.get(i);
            if (artifact.uri().isPresent()) {
                links++;
                String host = host(artifact.uri().get());
                if (!host.equals(KEPT)) {
                    flaws.add(new Flaw(
                            "elsewhere",
                            List.of("/artifacts/" + i + "/uri"),
                            Map.of("artifact", artifact.title(), "host", host)));
                }
            }
        }
        return new Links(criterion, links, flaws);
    }

    /**
     * How many lead where nothing is kept.
     *
     * @return 0 or more
     */
    public int elsewhere() {
        return flaws.size();
    }

    @Override
    public OptionalInt measured() {
        return OptionalInt.of(links);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("links", links);
    }

    @Override
    public List<String> at() {
        return List.of("/artifacts");
    }

    private static String host(String uri) {
        return String.valueOf(URI.create(uri).getHost()).toLowerCase(Locale.ROOT);
    }
}
