package org.probity.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> ARTIFACT =
            List.of("id", "title", "file", "uri", "mediaType", "pages", "slides", "sheets", "seconds");

    @ParameterizedTest
    @CsvSource({
        // a letter too few, too many, another, two swapped
        "page, pages",
        "titles, title",
        "fila, file",
        "seconsd, seconds",
        "tilte, title",
        // case
        "MEDIATYPE, mediaType",
        "mediatype, mediaType",
        "ID, id",
        "media-type, mediaType",
        "media_type, mediaType",
        // what it already is
        "slides, slides",
        // between two, the first
        "slieets, slides",
        "'', id"
    })
    void the_name_that_was_most_likely_meant(String written, String meant) {
        assertThat(Nearest.to(written, ARTIFACT)).isEqualTo(meant);
    }

    @Test
    void a_difference_of_case_is_less_than_a_letter() {
        assertThat(Nearest.to("ab", List.of("ac", "AB"))).isEqualTo("ac");
        assertThat(Nearest.to("ab", List.of("ac", "Ab"))).isEqualTo("Ab");
        assertThat(Nearest.to("ab", List.of("xy", "ba"))).isEqualTo("ba");
    }

    @Test
    void what_lies_beyond_the_longest_known_name_does_not_count() {
        assertThat(Nearest.to("seconds" + "x".repeat(1_000_000), List.of("pages", "seconds")))
                .isEqualTo("seconds");
    }

    @Test
    void nothing_is_nearest_where_nothing_is_known() {
        assertThat(Nearest.to("pages", List.of())).isEmpty();
    }
}
