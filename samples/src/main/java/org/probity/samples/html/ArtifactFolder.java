package org.probity.samples.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The folder of a submission, as seen from the page that links to the files in it. */
public final class ArtifactFolder {
    private final Path root;
    private final String fromPage;

    private ArtifactFolder(Path root, String fromPage) {
        this.root = root;
        this.fromPage = fromPage;
    }

    /**
     * The folder that a submission's document lies in.
     *
     * @param document the document
     * @param page the folder that the page is written to; absent where it is the submission's own
     * @return the folder
     * @throws IOException if there is no way from one to the other
     */
    public static ArtifactFolder of(Path document, Optional<Path> page) throws IOException {
        Path root = document.toAbsolutePath().getParent().toRealPath();
        Path from = page.isPresent() ? page.get().toRealPath() : root;
        if (!root.getRoot().equals(from.getRoot())) {
            throw new IOException("a page in " + from + " cannot link to artifacts on another drive");
        }
        Path way = from.relativize(root);
        String steps = way.toString().isEmpty()
                ? ""
                : StreamSupport.stream(way.spliterator(), false)
                        .map(step -> encoded(step.toString()) + "/")
                        .collect(Collectors.joining());
        return new ArtifactFolder(root, steps);
    }

    /**
     * A link to a file.
     *
     * @param file its path as the submission gives it
     * @return a relative reference, whatever the file is called; absent where no such file lies in the folder
     */
    Optional<String> link(String file) {
        return holds(file)
                ? Optional.of(fromPage
                        + Arrays.stream(file.split("/"))
                                .filter(step -> !step.isEmpty() && !step.equals("."))
                                .map(ArtifactFolder::encoded)
                                .collect(Collectors.joining("/")))
                : Optional.empty();
    }

    private boolean holds(String file) {
        try {
            Path path = root.resolve(file).toRealPath();
            return path.startsWith(root) && Files.isRegularFile(path);
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /** A step of a path. Letters, digits and four signs stand for themselves: no scheme, query or fragment can begin. */
    static String encoded(String step) {
        StringBuilder text = new StringBuilder();
        for (byte unit : step.getBytes(StandardCharsets.UTF_8)) {
            if (unit >= 'a' && unit <= 'z'
                    || unit >= 'A' && unit <= 'Z'
                    || unit >= '0' && unit <= '9'
                    || "-._~".indexOf(unit) >= 0) {
                text.append((char) unit);
            } else {
                text.append('%')
                        .append(Character.toUpperCase(Character.forDigit(unit >> 4 & 0xF, 16)))
                        .append(Character.toUpperCase(Character.forDigit(unit & 0xF, 16)));
            }
        }
        return text.toString();
    }
}
