package org.probity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.probity.engine.DocumentLimits.DEFAULT;
import static org.probity.engine.Samples.SUBMISSION;
import static org.probity.engine.Samples.bytes;
import static org.probity.engine.Samples.edited;
import static org.probity.engine.Samples.faults;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much is read: what keeps to a limit is, what exceeds it by one is not, and a host may move the limits. */
class DocumentLimitsTest {

    @Test
    void the_defaults() {
        assertThat(DEFAULT).isEqualTo(new DocumentLimits(16_777_216, 64, 1_000_000, 10_000));
    }

    @Test
    void each_limit_can_be_moved_alone() {
        assertThat(DEFAULT.withBytes(5)).isEqualTo(new DocumentLimits(5, 64, 1_000_000, 10_000));
        assertThat(DEFAULT.withDepth(5)).isEqualTo(new DocumentLimits(16_777_216, 5, 1_000_000, 10_000));
        assertThat(DEFAULT.withTextLength(5)).isEqualTo(new DocumentLimits(16_777_216, 64, 5, 10_000));
        assertThat(DEFAULT.withEntries(5)).isEqualTo(new DocumentLimits(16_777_216, 64, 1_000_000, 5));
    }

    @Test
    void the_least_that_lets_something_through() {
        assertThat(new DocumentLimits(1, 1, 1, 1))
                .extracting(
                        DocumentLimits::bytes,
                        DocumentLimits::depth,
                        DocumentLimits::textLength,
                        DocumentLimits::entries)
                .containsExactly(1, 1, 1, 1);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1, 1", "1, 0, 1, 1", "1, 1, 0, 1", "1, 1, 1, 0", "-1, 1, 1, 1"})
    void a_limit_that_lets_nothing_through_is_refused(int size, int depth, int textLength, int entries) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentLimits(size, depth, textLength, entries))
                .withMessage("every limit is at least 1: " + size + " bytes, depth " + depth + ", text length "
                        + textLength + ", entries " + entries);
    }

    @Test
    void size() {
        byte[] document = bytes(SUBMISSION);
        DocumentLimits justEnough = DEFAULT.withBytes(document.length);
        DocumentLimits oneLess = DEFAULT.withBytes(document.length - 1);
        String tooLarge = "the document is larger than " + (document.length - 1) + " bytes";

        assertThat(read(document, justEnough)).isEmpty();
        assertThat(read(document, oneLess)).containsExactly(tooLarge);
        assertThat(readStream(document, justEnough)).isEmpty();
        assertThat(readStream(document, oneLess)).containsExactly(tooLarge);
    }

    @Test
    void the_size_of_a_document_is_16_MiB_unless_a_host_raises_it() {
        byte[] document = bytes(SUBMISSION + " ".repeat(16 * 1024 * 1024));

        assertThat(read(document, DEFAULT)).containsExactly("the document is larger than 16777216 bytes");
        assertThat(read(document, DEFAULT.withBytes(17 * 1024 * 1024))).isEmpty();
        assertThat(readStream(document, DEFAULT.withBytes(Integer.MAX_VALUE))).isEmpty();
    }

    @Test
    void depth() {
        assertThat(read(nested(64), DEFAULT)).isEmpty();
        assertThat(read(nested(65), DEFAULT))
                .containsExactly("6:90: /extensions/deep" + "/0".repeat(62)
                        + ": objects and lists are nested deeper than 64 levels");
        assertThat(read(nested(65), DEFAULT.withDepth(65))).isEmpty();
        assertThat(read(nested(1_000), DEFAULT.withDepth(1_000))).isEmpty();
        assertThat(read(bytes(SUBMISSION), DEFAULT.withDepth(6))).isEmpty();
        assertThat(read(bytes(SUBMISSION), DEFAULT.withDepth(5)))
                .containsExactly("23:41: /selfAnalysis/0/references/0/locator:"
                        + " objects and lists are nested deeper than 5 levels");
    }

    @Test
    void two_hundred_thousand_levels_do_no_harm() {
        assertThat(read(bytes("[".repeat(200_000)), DEFAULT))
                .containsExactly("1:66: " + "/0".repeat(64) + ": objects and lists are nested deeper than 64 levels");
        assertThat(read(bytes("{\"a\":".repeat(200_000)), DEFAULT))
                .containsExactly("1:322: " + "/a".repeat(64) + ": objects and lists are nested deeper than 64 levels");
    }

    @Test
    void length_of_a_text() {
        byte[] longest = withTitle("x".repeat(1_000_000));
        byte[] longer = withTitle("x".repeat(1_000_001));

        assertThat(read(longest, DEFAULT)).isEmpty();
        assertThat(read(longer, DEFAULT))
                .containsExactly("16:1000031: /artifacts/0/title:" + " the text is longer than 1000000 characters");
        assertThat(read(longer, DEFAULT.withTextLength(1_000_001))).isEmpty();
        assertThat(read(bytes(SUBMISSION), DEFAULT.withTextLength(38))).isEmpty();
        assertThat(read(bytes(SUBMISSION), DEFAULT.withTextLength(37)))
                .containsExactly("26:62: /selfAnalysis/0/explanation:" + " the text is longer than 37 characters");
    }

    @Test
    void entries_of_a_list() {
        assertThat(read(withExtensions("{ \"grades\": [" + "0,".repeat(9_999) + "0] }"), DEFAULT))
                .isEmpty();
        byte[] oneMore = withExtensions("{ \"grades\": [" + "0,".repeat(10_000) + "0] }");
        assertThat(read(oneMore, DEFAULT))
                .containsExactly("6:20030: /extensions/grades/10000: the list has more than 10000 entries");
        assertThat(read(oneMore, DEFAULT.withEntries(10_001))).isEmpty();
    }

    @Test
    void entries_of_an_object() {
        assertThat(read(bytes(SUBMISSION), DEFAULT.withEntries(8))).isEmpty();
        assertThat(read(bytes(SUBMISSION), DEFAULT.withEntries(7)))
                .containsExactly("19:3: /selfAnalysis: the object has more than 7 properties");
    }

    @Test
    void digits_of_a_number() {
        assertThat(read(withExtensions("{ \"grade\": " + "9".repeat(32) + " }"), DEFAULT))
                .isEmpty();
        assertThat(read(withExtensions("{ \"grade\": " + "9".repeat(33) + " }"), DEFAULT))
                .containsExactly("6:61: /extensions/grade: the number is longer than 32 characters");
        assertThat(read(withExtensions("{ \"grade\": " + "9".repeat(5_000) + " }"), DEFAULT))
                .containsExactly("6:5028: /extensions/grade: the number is longer than 32 characters");
    }

    @Test
    void characters_of_a_name() {
        assertThat(read(withExtensions("{ \"" + "n".repeat(128) + "\": 1 }"), DEFAULT))
                .isEmpty();
        assertThat(read(withExtensions("{ \"" + "n".repeat(129) + "\": 1 }"), DEFAULT))
                .containsExactly("6:150: /extensions: the name of the property is longer than 128 characters");
    }

    private static List<String> read(byte[] document, DocumentLimits limits) {
        return faults(() -> new DocumentReader(limits).submission(document));
    }

    private static List<String> readStream(byte[] document, DocumentLimits limits) {
        return faults(() -> new DocumentReader(limits).submission(new ByteArrayInputStream(document)));
    }

    private static byte[] nested(int levels) {
        int lists = levels - 2;
        return withExtensions("{ \"deep\": " + "[".repeat(lists) + "]".repeat(lists) + " }");
    }

    private static byte[] withExtensions(String extensions) {
        return bytes(edited(SUBMISSION, "\"submittedAt\": \"2026-05-11T15:04:00Z\"", "\"extensions\": " + extensions));
    }

    private static byte[] withTitle(String title) {
        return bytes(edited(SUBMISSION, "\"title\": \"Staff compact\"", "\"title\": \"" + title + "\""));
    }
}
