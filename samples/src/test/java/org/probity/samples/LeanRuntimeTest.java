package org.probity.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a host gets on its class path with probity-rules. This module gets the same, and besides only what it names itself and what its tests
 * need.
 */
class LeanRuntimeTest {
    private static final Pattern VERSION = Pattern.compile("-\\d[^/]*\\.jar$");

    private static final List<String> OF_A_HOST = List.of(
            "drools-base",
            "drools-canonical-model",
            "drools-compiler",
            "drools-core",
            "drools-kiesession",
            "drools-model-compiler",
            "drools-util",
            "drools-wiring-api",
            "drools-wiring-static",
            "jackson-core",
            "kie-api",
            "kie-internal",
            "kie-memory-compiler",
            "probity-engine",
            "probity-rules",
            "slf4j-api");

    private static final List<String> OF_THE_SAMPLES = List.of(
            "commons-io",
            "commons-logging",
            "dkpro-statistics-agreement",
            "jte-runtime",
            "log4j-api",
            "logback-classic",
            "logback-core",
            "pdfbox",
            "pdfbox-io",
            "picocli",
            "poi");

    private static final List<String> OF_TESTS = List.of(
            "junit-",
            "opentest4j",
            "apiguardian-api",
            "assertj-core",
            "byte-buddy",
            "surefire",
            "jspecify",
            "selenium");

    @Test
    void aHostGetsNothingButEngineRulesJacksonSlf4jAndTheLeanDrools() throws IOException {
        List<Path> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar"))
                .filter(path -> !OF_THE_SAMPLES.contains(artifact(path)))
                .filter(path -> OF_TESTS.stream().noneMatch(artifact(path)::startsWith))
                .sorted()
                .toList();

        assertThat(jars.stream().map(LeanRuntimeTest::artifact)).containsExactlyInAnyOrderElementsOf(OF_A_HOST);

        long bytes = 0;
        for (Path jar : jars) {
            bytes += Files.size(jar);
        }
        System.out.printf(Locale.ROOT, "lean runtime: %d jars, %.1f MB%n", jars.size(), bytes / 1e6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.drools.drl.parser.DrlParser",
                "org.drools.model.codegen.ExecutableModelProject",
                "org.mvel2.MVEL",
                "org.drools.mvel.MVELConstraint",
                "com.thoughtworks.xstream.XStream",
                "org.eclipse.jdt.internal.compiler.Compiler",
                "org.drools.ecj.EclipseJavaCompiler",
                "org.antlr.runtime.Parser",
                "org.antlr.v4.runtime.Parser",
                "com.github.javaparser.JavaParser",
                "gg.jte.compiler.TemplateCompiler"
            })
    void nothingThatTurnsInputIntoCode(String type) {
        assertThatThrownBy(() -> Class.forName(type)).isInstanceOf(ClassNotFoundException.class);
    }

    private static String artifact(Path jar) {
        return VERSION.matcher(jar.getFileName().toString()).replaceFirst("");
    }
}
