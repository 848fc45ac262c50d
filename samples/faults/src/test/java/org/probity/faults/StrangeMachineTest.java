package org.probity.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probity.faults.Machine.Outcome;

/** What the command line writes depends on nothing that is peculiar to a machine. */
class StrangeMachineTest {
    private static final String NOWHERE = "/dev/null/nowhere";

    /** What newer JDKs say by themselves of a folder that is not there. */
    private static final String JDKS_OWN = "WARNING: java.io.tmpdir directory does not exist\n";

    private static final List<String> FORMATS = List.of("text", "json", "html");

    /** Each has advisories, measures and a time or two to write. */
    private static final List<Outcome> EXPECTED =
            FORMATS.stream().map(format -> assessed(Machine.usual(), format)).toList();

    static Stream<Machine> machines() {
        return Stream.of(
                Machine.withOptions("Turkish", "-Duser.language=tr", "-Duser.country=TR"),
                Machine.withOptions(
                        "Latin 1",
                        "-Dfile.encoding=ISO-8859-1",
                        "-Dsun.jnu.encoding=ISO-8859-1",
                        "-Dstdout.encoding=ISO-8859-1"),
                Machine.withVariables("no locale", Map.of("LC_ALL", "C", "LANG", "C")),
                Machine.withOptions("tomorrow already", "-Duser.timezone=Pacific/Kiritimati"),
                Machine.withOptions("no home", "-Duser.home=" + NOWHERE),
                Machine.withOptions("no place for temporary files", "-Djava.io.tmpdir=" + NOWHERE),
                new Machine("bare", List.of("-Duser.home=?"), Map.of(), Set.of("HOME", "USER", "LANG", "LC_ALL"), ""));
    }

    @ParameterizedTest
    @MethodSource("machines")
    void writesTheSame(Machine machine) {
        assertThat(EXPECTED).allSatisfy(usual -> {
            assertThat(usual.status()).isEqualTo(1);
            assertThat(usual.err()).isEmpty();
        });
        assertThat(FORMATS.stream().map(format -> assessed(machine, format))).isEqualTo(EXPECTED);
    }

    private static Outcome assessed(Machine machine, String format) {
        try {
            Outcome outcome = machine.run("assess", "--format", format, Submissions.FOLDER.resolve("common-mistakes"));
            return new Outcome(outcome.status(), outcome.out(), outcome.err().replace(JDKS_OWN, ""));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
