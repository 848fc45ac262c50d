package org.probity.rules.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The machine's language, encoding and time zone do not change a byte. */
class LocaleTest {
    private static final String EXPECTED = Transcript.text();

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    /** Turkish has another lower case of I, Arabic and Thai may have other digits. */
    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de-CH"})
    void theDefaultLocaleDoesNotMatter(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(Transcript.text()).isEqualTo(EXPECTED);
    }

    @Test
    void theTimeZoneDoesNotMatter() {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(Transcript.text()).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @CsvSource({"tr, TR, windows-1254", "ar, EG, UTF-16"})
    void anotherMachineSaysTheSame(String language, String country, String encoding, @TempDir Path folder)
            throws Exception {
        Path transcript = folder.resolve("transcript");
        Process machine = machine(folder, language, country, encoding, transcript);
        assertThat(machine.waitFor()).isZero();
        assertThat(Files.readString(transcript)).isEqualTo(EXPECTED);
    }

    private static Process machine(Path folder, String language, String country, String encoding, Path transcript)
            throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Dfile.encoding=" + encoding,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Transcript.class.getName(),
                        transcript.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
    }
}
