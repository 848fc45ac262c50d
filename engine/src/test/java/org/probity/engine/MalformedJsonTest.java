package org.probity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.probity.engine.Samples.CREDENTIAL;
import static org.probity.engine.Samples.SUBMISSION;
import static org.probity.engine.Samples.bytes;
import static org.probity.engine.Samples.faults;
import static org.probity.engine.Samples.faultsOfCredential;
import static org.probity.engine.Samples.faultsOfSubmission;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no JSON, or no JSON in UTF-8, and the character at which it shows. */
class MalformedJsonTest {
    private static final String VALID = "{\"id\":\"s\",\"credential\":\"c\",\"practitioner\":\"p\"}";

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", quoteCharacter = '`', textBlock = """
            # cut off
            {                     | 1:2: the document ends too early; it may have been cut off
            {"id"                 | 1:6: /id: the document ends too early; it may have been cut off
            {"id":                | 1:7: /id: the document ends too early; it may have been cut off
            {"id": "s             | 1:10: /id: the document ends too early; it may have been cut off
            {"id": "s"            | 1:11: /id: the document ends too early; it may have been cut off
            {"narratives": {      | 1:17: /narratives: the document ends too early; it may have been cut off
            {"artifacts": [       | 1:16: /artifacts: the document ends too early; it may have been cut off
            {"artifacts": [{}     | 1:18: /artifacts/0: the document ends too early; it may have been cut off
            {"attempt": -         | 1:14: /attempt: the document ends too early; it may have been cut off

            # not an object
            []                    | 1:1: the document is a list; it has to be an object
            "s-0117"              | 1:1: the document is a text; it has to be an object
            117                   | 1:1: the document is the number 117; it has to be an object
            true                  | 1:1: the document is true; it has to be an object
            null                  | 1:1: the document is null; it has to be an object
            """)
    void documents_that_are_cut_off_or_no_object(String document, String fault) {
        assertThat(faultsOfSubmission(document)).containsExactly(fault);
        assertThat(faultsOfCredential(document)).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", quoteCharacter = '`', textBlock = """
            # commas and colons
            {"id": "s",}          | 1:12: /id | Unexpected character ('}' (code 125)): was expecting double-quote to start property name
            {"id": "s",, "a": 1}  | 1:12: /id | Unexpected character (',' (code 44)): was expecting double-quote to start property name
            {"id": "s"; "a": 1}   | 1:11: /id | Unexpected character (';' (code 59)): was expecting comma to separate Object entries
            {"id" "s"}            | 1:7: /id | Unexpected character ('"' (code 34)): was expecting a colon to separate property name and value
            {"id": }              | 1:8: /id | Unexpected character ('}' (code 125)): expected a value
            {"artifacts": [1,]}   | 1:18: /artifacts/1 | Unexpected character (']' (code 93)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
            {"artifacts": [1 2]}  | 1:18: /artifacts/1 | Unexpected character ('2' (code 50)): was expecting comma to separate Array entries

            # quotes
            {id: "s"}             | 1:2: | Unexpected character ('i' (code 105)): was expecting double-quote to start property name
            {'id': "s"}           | 1:2: | Unexpected character (''' (code 39)): was expecting double-quote to start property name
            {"id": 's'}           | 1:8: /id | Unexpected character (''' (code 39)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
            {"id": “s”}           | 1:8: /id | Unexpected character ('“' (code 8220 / 0x201c)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')

            # values
            {"id": s}             | 1:8: /id | Unrecognized token 's': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
            {"id": True}          | 1:8: /id | Unrecognized token 'True': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
            {"attempt": 01}       | 1:14: /attempt | Invalid numeric value: Leading zeroes not allowed
            {"attempt": .5}       | 1:13: /attempt | Unexpected character ('.' (code 46)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
            {"attempt": 1.}       | 1:14: /attempt | Unexpected character ('}' (code 125)) in numeric value: Decimal point not followed by a digit
            {"attempt": 1e}       | 1:14: /attempt | Unexpected character ('}' (code 125)) in numeric value: Exponent indicator not followed by a digit
            {"id": "\\x"}         | 1:10: /id | Unrecognized character escape 'x' (code 120)
            {"id": "\\u12G4"}     | 1:13: /id | Unexpected character ('G' (code 71)): expected a hex-digit for character escape sequence

            # other formats
            <html>                | 1:1: | Unexpected character ('<' (code 60)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
            # (a line of this table that begins with # would be a comment)
            `# goals`             | 1:1: | Unexpected character ('#' (code 35)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
            id: s-0117            | 1:1: | Unrecognized token 'id': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
            """)
    void documents_that_are_not_json(String document, String place, String fault) {
        assertThat(faultsOfSubmission(document))
                .containsExactly(place + (place.contains("/") ? ": " : " ") + "not JSON: " + fault);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", quoteCharacter = '`', textBlock = """
            {}          | 1:48: there is more after the end of the document
            5           | 1:48: there is more after the end of the document
            x           | 1:48: not JSON: Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
            }           | 1:48: not JSON: Unexpected close marker '}': no open Object to close
            """)
    void what_comes_after_the_end(String more, String fault) {
        assertThat(faultsOfSubmission(VALID + " " + more)).containsExactly(fault);
    }

    @ParameterizedTest
    @MethodSource
    void characters_that_have_no_place_in_json(String document, String fault) {
        assertThat(faultsOfSubmission(document)).containsExactly(fault);
    }

    static Stream<Arguments> characters_that_have_no_place_in_json() {
        String mustBeEscaped = " has to be escaped using backslash to be included in ";
        String notJson = "not JSON: ";
        return Stream.of(
                arguments(
                        "{\"id\": \"a\tb\"}",
                        "1:10: /id: " + notJson + "Illegal unquoted character ((CTRL-CHAR, code 9)):" + mustBeEscaped
                                + "string value"),
                arguments(
                        "{\"id\": \"a\nb\"}",
                        "1:10: /id: " + notJson + "Illegal unquoted character ((CTRL-CHAR, code 10)):" + mustBeEscaped
                                + "string value"),
                arguments(
                        "{\"i\0d\": 1}",
                        "1:4: " + notJson + "Illegal unquoted character ((CTRL-CHAR, code 0)):" + mustBeEscaped
                                + "name"),
                arguments(
                        "{\n\u00A0 \"id\": 1}",
                        "2:1: " + notJson + "Unexpected character ('\u00A0' (code 160)):"
                                + " was expecting double-quote to start property name"),
                arguments(
                        "{\u001B}",
                        "1:2: " + notJson + "Illegal character ((CTRL-CHAR, code 27)):"
                                + " only regular white space (\\r, \\n, \\t) is allowed between tokens"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t ", "\uFEFF", "\uFEFF\n"})
    void a_document_of_nothing_is_empty(String document) {
        assertThat(faultsOfSubmission(document)).containsExactly("1:1: the document is empty");
    }

    /** An engineer who reads a log knows JSON, and neither the parser nor its switches. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"attempt\": +1}",
                "{\"attempt\": NaN}",
                "{\"attempt\": -Infinity}",
                "{\"artifacts\": [1}",
                "{\"artifacts\": {]}",
                "// goals\n{}",
                "/* goals */ {}"
            })
    void messages_say_nothing_of_the_parser(String document) {
        assertThat(faultsOfSubmission(document))
                .singleElement()
                .asString()
                .doesNotContain("Feature", "FEATURE", "ALLOW_", "Source:", "REDACTED", "UNKNOWN", "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r", "\r\n", "\n\n", "\t"})
    void white_space_is_free(String space) {
        String document = SUBMISSION.replace("\n", space);

        assertThat(Samples.submission(document)).isEqualTo(Samples.submission(SUBMISSION));
    }

    @ParameterizedTest
    @CsvSource({"LF, 26", "CR LF, 26", "CR, 26"})
    void lines_end_as_they_do_on_any_system(String ending, int line) {
        String spoiled = Samples.edited(SUBMISSION, "\"explanation\"", "\"explanaton\"");
        String end = ending.replace("LF", "\n").replace("CR", "\r").replace(" ", "");

        assertThat(faultsOfSubmission(spoiled.replace("\n", end)))
                .containsExactly(line + ":7: /selfAnalysis/0/explanaton: unknown property \"explanaton\";"
                        + " did you mean \"explanation\"?");
    }

    /** As the usual editors count them. */
    @Test
    void columns_count_utf_16_code_units() {
        assertThat(faultsOfSubmission(
                        "{\"id\":\"naïve 😀 schön\", \"x\": 1, \"credential\":\"c\",\"practitioner\":\"p\"}"))
                .contains("1:25: /x: unknown property \"x\"; did you mean \"id\"?");
    }

    @Test
    void a_byte_order_mark_is_accepted_and_takes_no_column() {
        assertThat(faultsOfSubmission("\uFEFF" + SUBMISSION)).isEmpty();
        assertThat(faultsOfCredential("\uFEFF" + CREDENTIAL)).isEmpty();
        assertThat(faultsOfSubmission("\uFEFF{\"id\"}"))
                .containsExactly("1:6: /id: not JSON: Unexpected character ('}' (code 125)):"
                        + " was expecting a colon to separate property name and value");
        assertThat(faults(() -> Documents.submission(HexFormat.of().parseHex("efbbbf7bff"))))
                .containsExactly("1:2: the document is not in UTF-8: the byte 0xFF does not fit here");
    }

    @Test
    void a_second_byte_order_mark_is_not() {
        assertThat(faultsOfSubmission("\uFEFF\uFEFF{}"))
                .containsExactly(
                        "1:1: not JSON: Unexpected character ('\\ufeff' (code 65279 / 0xfeff)):"
                                + " expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
            # in hexadecimal: 7b is {, 22 is ", 0a ends the line
            an overlong slash, in two bytes           | 7b 22 c0 af 22 7d             | 1:3 | 0xC0
            an overlong slash, in three bytes         | 7b 0a 22 e0 80 af 22 7d       | 2:2 | 0xE0
            an overlong slash, in four bytes          | 7b 0a 22 f0 80 80 af 22 7d    | 2:2 | 0xF0
            an overlong null                          | 7b 22 c0 80 22 7d             | 1:3 | 0xC0
            half of a surrogate pair                  | 7b 0a 22 ed a0 80 22 7d       | 2:2 | 0xED
            a surrogate pair as two characters        | 7b 22 ed a0 bd ed b8 80 22 7d | 1:3 | 0xED
            beyond the last character                 | 7b 22 f4 90 80 80 22 7d       | 1:3 | 0xF4
            a byte that begins nothing                | 7b 22 f5 22 7d                | 1:3 | 0xF5
            the second byte of a character alone      | 7b 22 a9 22 7d                | 1:3 | 0xA9
            a character that is cut off by another    | 7b 22 c3 22 7d                | 1:3 | 0xC3
            a character that is cut off by the end    | 7b 0a 22 e2 82                | 2:2 | 0xE2
            after characters of two and four bytes    | 7b 22 c3 a9 f0 9f 98 80 ff    | 1:6 | 0xFF
            after a replacement character             | 7b 22 ef bf bd ff 22 7d       | 1:4 | 0xFF
            """)
    void bytes_that_are_not_utf_8(String what, String hex, String place, String first) {
        assertThat(faults(() -> Documents.submission(HexFormat.ofDelimiter(" ").parseHex(hex))))
                .containsExactly(place + ": the document is not in UTF-8: the byte " + first + " does not fit here");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
            UTF-16     | 1:1: the document is not in UTF-8: the byte 0xFE does not fit here
            UTF-16LE   | 1:2: not JSON: Illegal character ((CTRL-CHAR, code 0)): only regular white space (\\r, \\n, \\t) is allowed between tokens
            UTF-16BE   | 1:1: not JSON: Illegal character ((CTRL-CHAR, code 0)): only regular white space (\\r, \\n, \\t) is allowed between tokens
            UTF-32BE   | 1:1: not JSON: Illegal character ((CTRL-CHAR, code 0)): only regular white space (\\r, \\n, \\t) is allowed between tokens
            """)
    void other_encodings_of_unicode(String charset, String fault) {
        assertThat(faults(() -> Documents.submission(VALID.getBytes(Charset.forName(charset)))))
                .containsExactly(fault);
    }

    @Test
    void latin_1_is_found_out_at_its_first_accent() {
        byte[] document = "{\n  \"id\": \"sch\u00F6n\"\n}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(faults(() -> Documents.submission(document)))
                .containsExactly("2:13: the document is not in UTF-8: the byte 0xF6 does not fit here");
    }

    @Test
    void a_replacement_character_that_somebody_wrote_is_a_character() {
        byte[] document = bytes(Samples.edited(SUBMISSION, "three goals", "three\uFFFDgoals"));

        assertThat(Documents.submission(document).narratives().get("overview"))
                .singleElement()
                .hasFieldOrPropertyWithValue("text", "We agreed on three\uFFFDgoals.");
    }

    @Test
    void half_a_character_in_a_name_is_a_fault_too() {
        assertThat(faultsOfSubmission(Samples.edited(SUBMISSION, "\"attempt\"", "\"\\ud83d\": 0, \"attempt\"")))
                .singleElement()
                .asString()
                .startsWith("5:3: /")
                .endsWith(": the text has half a character, \\ud83d");
    }
}
