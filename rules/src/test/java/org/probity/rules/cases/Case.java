package org.probity.rules.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.probity.engine.inspection.Inspection;
import org.probity.engine.inspection.Obstacle;
import org.probity.rules.oracle.Json;
import org.probity.rules.support.JsonMaps;

/**
 * One small submission, told as what differs from a complete one, perhaps with what people said of it and with an earlier attempt; and
 * everything that differs in its report.
 *
 * @param clause the folder of its file
 * @param name the name of its file, without the ending
 * @param json what the file holds
 */
record Case(String clause, String name, Map<String, Object> json) {
    private static final String ENDING = ".json";

    /** All cases, by clause and number. */
    static List<Case> all() {
        try (Stream<Path> files = Files.walk(root(), 2)) {
            return files.filter(file -> file.getNameCount() == root().getNameCount() + 2)
                    .sorted()
                    .map(Case::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the cases are. */
    static Path root() {
        try {
            return Path.of(Case.class.getResource("/cases").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The definition and the submission that no case has changed yet. */
    static Case unchanged() {
        return new Case("", "base", Map.of());
    }

    private static Case read(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(ENDING)) {
            throw new IllegalArgumentException("Only cases belong here: " + file);
        }
        return new Case(
                file.getParent().getFileName().toString(),
                name.substring(0, name.length() - ENDING.length()),
                document(file));
    }

    static Map<String, Object> document(Path file) {
        try {
            return JsonMaps.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    String gloss() {
        return (String) json.get("gloss");
    }

    /** Name of the rule that the case is about. */
    String rule() {
        return (String) json.get("rule");
    }

    /** Whether that rule speaks on what the case is about. */
    boolean fires() {
        return (Boolean) json.get("fires");
    }

    /** The criterion, detail, outcome or part that the case is about; empty where it is the submission as a whole. */
    String on() {
        return (String) json.getOrDefault("on", "");
    }

    /** Whether somebody looks at the artifacts. */
    boolean isInspected() {
        return json.containsKey("inspections");
    }

    /** What is found of the artifacts, by their ids. */
    Map<String, Inspection> inspections() {
        Map<String, Inspection> inspections = new LinkedHashMap<>();
        JsonMaps.object(json.getOrDefault("inspections", Map.of()))
                .forEach((artifact, found) -> inspections.put(artifact, inspection(JsonMaps.object(found))));
        return inspections;
    }

    private static Inspection inspection(Map<String, Object> json) {
        Inspection found = json.get("present").equals(true) ? Inspection.found() : Inspection.missing();
        for (Map.Entry<String, Object> entry : json.entrySet()) {
            String value = entry.getValue().toString();
            found = switch (entry.getKey()) {
                case "mediaType" -> found.withMediaType(value);
                case "pages" -> found.withPages(Integer.parseInt(value));
                case "slides" -> found.withSlides(Integer.parseInt(value));
                case "sheets" -> found.withSheets(Integer.parseInt(value));
                case "seconds" -> found.withSeconds(new BigDecimal(value));
                case "obstacle" -> found.withObstacle(Obstacle.valueOf(value));
                case "sha256" -> found.withSha256(value);
                default -> found;
            };
        }
        return found;
    }

    /** Whether people said something of it, or of an attempt before it. */
    boolean isReviewed() {
        return json.containsKey("reviews") || json.containsKey("previous");
    }

    /** What people said, in the order in which it is handed over. */
    List<Map<String, Object>> reviews() {
        return JsonMaps.objects(json.get("reviews"));
    }

    /** The attempt before, told in the same way; it was judged by the same definition, unless it tells of another. */
    Optional<Case> previous() {
        if (!json.containsKey("previous")) {
            return Optional.empty();
        }
        Map<String, Object> before = new LinkedHashMap<>(JsonMaps.object(json.get("previous")));
        if (changesCredential()) {
            before.putIfAbsent("credential", json.get("credential"));
        }
        return Optional.of(new Case(clause, name + ", the attempt before", before));
    }

    boolean changesCredential() {
        return json.containsKey("credential");
    }

    boolean changesSubmission() {
        return json.containsKey("submission");
    }

    Map<String, Object> credential() {
        return patched("credential");
    }

    Map<String, Object> submission() {
        return patched("submission");
    }

    Map<String, Object> expect() {
        return JsonMaps.object(json.get("expect"));
    }

    private Map<String, Object> patched(String document) {
        Map<String, Object> patched = document(root().resolve("base-" + document + ENDING));
        // The values of a patch become part of the document, and may be changed there by its next step.
        Map<String, Object> copy = JsonMaps.read(Json.write(json));
        Patch.apply(JsonMaps.objects(copy.get(document)), patched);
        return patched;
    }

    @Override
    public String toString() {
        return clause + "/" + name;
    }
}
