package org.probity.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.engine.report.Status;

/** The README's example of embedding the engine, compiled and run as a reader would who copies it. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern EXAMPLE = Pattern.compile("```java\n(// Embedding\\.java\n.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void theExampleOfEmbeddingRuns() throws IOException, InterruptedException {
        String classPath = System.getProperty("java.class.path");
        Path source = Files.writeString(folder.resolve("Embedding.java"), example());
        compile(source, classPath);

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        folder + System.getProperty("path.separator") + absolute(classPath),
                        "Embedding")
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output.lines()).anyMatch(ReadmeTest::namesAStatus);
    }

    private static String example() throws IOException {
        Matcher matcher = EXAMPLE.matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(matcher.find())
                .as("README.md holds a java block that begins with // Embedding.java")
                .isTrue();
        return matcher.group(1);
    }

    private void compile(Path source, String classPath) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options =
                    List.of("-d", folder.toString(), "-cp", classPath, "-Xlint:all", "-Werror", "--release", "17");
            boolean compiled = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    /** The example runs where a reader would run it, in the project's own folder, and not where the tests run. */
    private static String absolute(String classPath) {
        String separator = System.getProperty("path.separator");
        return Arrays.stream(classPath.split(Pattern.quote(separator)))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(separator));
    }

    private static boolean namesAStatus(String line) {
        return Arrays.stream(Status.values()).anyMatch(status -> line.contains(status.name()));
    }
}
