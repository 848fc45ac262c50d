package org.probity.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.probity.faults.Machine.Outcome;

/** The script gets along where it cannot keep the classes that it would load faster next time. */
@DisabledOnOs(OS.WINDOWS)
class ScriptTest {
    private static final Path SUBMISSION = Submissions.FOLDER.resolve("common-mistakes");

    @TempDir
    private Path folder;

    private Path samples;

    /** A copy of the project as the script looks at it: built, and with no source newer than that. */
    @BeforeEach
    void copyProject() throws IOException {
        samples = folder.resolve("samples");
        for (String module : new String[] {"engine", "rules", "samples"}) {
            Path main = Files.createDirectories(folder.resolve(module).resolve("src/main"));
            age(Files.writeString(folder.resolve(module).resolve("pom.xml"), ""));
            age(main);
        }
        age(Files.writeString(folder.resolve("pom.xml"), ""));
        Files.createDirectories(samples.resolve("target/lib"));
        writeJar(samples.resolve("target/probity-samples.jar"));
        Path script = Files.copy(Submissions.FOLDER.resolveSibling("probity"), samples.resolve("probity"));
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void aFileIsInTheWayOfTheArchives() throws Exception {
        Outcome usual = Machine.usual().run("assess", SUBMISSION);
        Path inTheWay = Files.writeString(samples.resolve("target/archives"), "");

        assertThat(run()).isEqualTo(usual);
        assertThat(inTheWay).isEmptyFile();
    }

    @Test
    void anArchiveIsBroken() throws Exception {
        Outcome usual = Machine.usual().run("assess", SUBMISSION);
        Path archives =
                Files.createDirectories(samples.resolve("target/archives").resolve(System.getProperty("java.version")));
        Path archive = Files.write(archives.resolve("probity.jsa"), new byte[4096]);
        Files.writeString(archives.resolve("trained"), "");

        assertThat(run()).isEqualTo(usual);
        assertThat(archive).hasBinaryContent(new byte[4096]);
    }

    private Outcome run() throws Exception {
        ProcessBuilder script =
                new ProcessBuilder(samples.resolve("probity").toString(), "assess", SUBMISSION.toString());
        script.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return Machine.outcome(script);
    }

    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    }

    /** A jar that runs the command line from wherever its classes are. */
    private static void writeJar(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, "org.probity.samples.Probity");
        attributes.put(
                Attributes.Name.CLASS_PATH,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toUri().toString())
                        .collect(Collectors.joining(" ")));
        try (OutputStream stream = Files.newOutputStream(jar)) {
            new JarOutputStream(stream, manifest).close();
        }
    }
}
