package org.example.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line takes the module by its place, where it is not on the class path. */
class CommandLineTest {
    private static final Path CLASSES = Path.of("target", "classes").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void the_report_has_the_modules_part() throws Exception {
        List<String> report = assess(
                1,
                "--rules",
                CLASSES.toString(),
                "--credential",
                "../credentials/board-briefing.json",
                "../credentials/board-briefing/passing");

        assertThat(report)
                .containsSequence(
                        "NOT MET       Keeping the records (retention)",
                        "    ✗ links    'Item 6 of the meeting of March 17' leads to media.example.org, of which no copy is",
                        "               kept.",
                        "               To do: Upload 'Item 6 of the meeting of March 17' as a file, or move it to",
                        "               files.example.org: on media.example.org it may be gone before the record is.",
                        "    ✓ formats  (optional) No file says what kind of file it is.")
                .anyMatch(line -> line.startsWith("    module      org.example/retention-rules 1.0.0, sha256 "));
    }

    @Test
    void a_place_without_a_module_is_named() throws Exception {
        assertThat(assess(2, "--rules", folder.toString(), "../submissions/shortest"))
                .containsExactly(folder + ": there is no rule module here; a jar names it in"
                        + " META-INF/services/org.probity.engine.rule.RuleModule");
    }

    @Test
    void a_place_that_is_not_there_is_named() throws Exception {
        assertThat(assess(2, "--rules", "absent.jar", "../submissions/shortest"))
                .containsExactly("absent.jar: there is no such file or folder");
    }

    /** In a virtual machine that has all but the module. */
    private List<String> assess(int status, String... arguments) throws IOException, InterruptedException {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> !Path.of(path).startsWith(CLASSES))
                .collect(Collectors.joining(File.pathSeparator));
        Path output = folder.resolve("output");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                "org.probity.samples.Probity",
                "assess"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        assertThat(builder.start().waitFor()).isEqualTo(status);
        return Files.readAllLines(output, StandardCharsets.UTF_8);
    }
}
