package org.probity.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sample submissions. */
final class Submissions {
    /** Their folder, with the artifacts' files. */
    static final Path FOLDER = Path.of("../submissions").toAbsolutePath().normalize();

    static final List<String> NAMES = List.of(
            "adjudicated", "common-mistakes", "complete", "disagreement", "resubmission", "shortest", "untagged");

    private Submissions() {}

    /** A submission's document. */
    static byte[] bytes(String name) {
        try (InputStream stream = Submissions.class.getResourceAsStream("/" + name + "/submission.json")) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many copies of a submission in a folder, each with an id of its own and without its artifacts. */
    static List<Path> copies(String name, int count, Path folder) throws IOException {
        String document = new String(bytes(name), StandardCharsets.UTF_8);
        List<Path> copies = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String copy = document.replaceFirst("\"id\": *\"[^\"]*\"", "\"id\": \"s-" + i + "\"");
            copies.add(Files.writeString(folder.resolve("s-" + i + ".json"), copy));
        }
        return copies;
    }
}
