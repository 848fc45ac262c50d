package org.probity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.engine.Samples.SUBMISSION;
import static org.probity.engine.Samples.edited;
import static org.probity.engine.Samples.faultsOfSubmission;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A document with thousands of faults: the first hundred are listed, and the others are counted. */
class ManyFaultsTest {

    @Test
    void a_hundred_faults_are_all_listed() {
        List<String> faults = faultsOfSubmission(withProperties(100));

        assertThat(faults).hasSize(100).noneMatch(line -> line.contains("not listed"));
        assertThat(faults.get(0)).isEqualTo("5:3: /x0: unknown property \"x0\"; did you mean \"id\"?");
        assertThat(faults.get(99)).isEqualTo("5:983: /x99: unknown property \"x99\"; did you mean \"id\"?");
    }

    @Test
    void thousands_of_unknown_properties() {
        assertCapped(faultsOfSubmission(withProperties(9_000)), 8_900);
    }

    @Test
    void thousands_of_faults_of_meaning() {
        String artifact = "{ \"id\": \"A 1\", \"title\": \"\", \"file\": \"a.pdf\" },";

        assertCapped(
                faultsOfSubmission(edited(SUBMISSION, "\"artifacts\": [", "\"artifacts\": [" + artifact.repeat(9_000))),
                8_900);
    }

    @Test
    void thousands_of_faults_of_form_and_of_meaning() {
        String artifact = "{ \"id\": \"A 1\", \"title\": 5, \"file\": \"a.pdf\" },";

        assertCapped(
                faultsOfSubmission(edited(SUBMISSION, "\"artifacts\": [", "\"artifacts\": [" + artifact.repeat(9_000))),
                17_900);
    }

    @Test
    void thousands_of_properties_that_are_given_twice() {
        String attempts = "\"attempt\": 2, ".repeat(10_000);

        assertCapped(faultsOfSubmission(edited(SUBMISSION, "\"attempt\": 2", attempts + "\"attempt\": 2")), 9_900);
    }

    @Test
    void thousands_of_half_characters() {
        String prompts = "\"\\ud83d\", ".repeat(9_000);

        assertCapped(faultsOfSubmission(edited(SUBMISSION, "[\"Q1\"]", "[" + prompts + "\"Q1\"]")), 8_900);
    }

    private static String withProperties(int count) {
        String properties = IntStream.range(0, count)
                .mapToObj(number -> "\"x" + number + "\": 0, ")
                .collect(Collectors.joining());
        return edited(SUBMISSION, "\"attempt\"", properties + "\"attempt\"");
    }

    private static void assertCapped(List<String> faults, int unlisted) {
        assertThat(faults)
                .hasSize(101)
                .filteredOn(line -> line.contains("not listed"))
                .singleElement()
                .asString()
                .endsWith(unlisted + " more faults are not listed");
    }
}
