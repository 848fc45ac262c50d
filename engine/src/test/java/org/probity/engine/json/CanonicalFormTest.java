package org.probity.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HexFormat;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.engine.json.JsonValue.JsonObject;

/** The form of RFC 8785, as the RFC shows it and as another implementation writes it. */
class CanonicalFormTest {

    @Property(tries = 200)
    void agrees_with_another_implementation(@ForAll("objects") JsonObject object, @ForAll long seed)
            throws IOException {
        String json = Reformatter.json(object, seed);

        assertThat(CanonicalForm.of(Reformatter.parse(json))).isEqualTo(new JsonCanonicalizer(json).getEncodedString());
    }

    @Property(tries = 1_000)
    void agrees_with_another_implementation_on_numbers(@ForAll("numbers") String number) throws IOException {
        assertThat("[" + CanonicalForm.number(Double.parseDouble(number)) + "]")
                .isEqualTo(new JsonCanonicalizer("[" + number + "]").getEncodedString());
    }

    @Provide
    Arbitrary<JsonObject> objects() {
        return RandomJson.objects();
    }

    @Provide
    Arbitrary<String> numbers() {
        return RandomJson.numbers();
    }

    /** RFC 8785, appendix B, without NaN and Infinity, which are no JSON. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void samples_of_numbers(String bits, String expected) {
        double number = Double.longBitsToDouble(HexFormat.fromHexDigitsToLong(bits));

        assertThat(CanonicalForm.number(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1e15, 1000000000000000",
        "999999999999999, 999999999999999",
        "-1e15, -1000000000000000",
        "1e20, 100000000000000000000",
        "1e21, 1e+21",
        "1.5e21, 1.5e+21",
        "123456789012345680000, 123456789012345680000",
        "0.1, 0.1",
        "0.00001, 0.00001",
        "0.0000012, 0.0000012",
        "0.0000001, 1e-7",
        "0.00000012, 1.2e-7",
        "-754.2, -754.2",
        "754.20, 754.2",
        "7.5e2, 750",
        "2e-3, 0.002",
        // JDK 17 itself would write 2.0E-3 and 2.2250738585072014E-308.
        "2.2250738585072014e-308, 2.2250738585072014e-308",
        "2e23, 2e+23",
        "1e-323, 1e-323",
        "1.5e-323, 1.5e-323"
    })
    void numbers_at_the_borders_of_their_forms(String written, String expected) {
        assertThat(CanonicalForm.number(Double.parseDouble(written))).isEqualTo(expected);
    }

    /** RFC 8785, section 3.2.3. */
    @Test
    void properties_are_sorted_by_utf_16_code_units() {
        String json = """
                {
                  "\\u20ac": "Euro Sign",
                  "\\r": "Carriage Return",
                  "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                  "1": "One",
                  "\\ud83d\\ude00": "Emoji: Grinning Face",
                  "\\u0080": "Control",
                  "\\u00f6": "Latin Small Letter O With Diaeresis"
                }""";

        assertThat(CanonicalForm.of(Reformatter.parse(json)))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    /** RFC 8785, section 3.2.2. */
    @Test
    void literals_and_escapes() {
        String json = """
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }""";

        assertThat(CanonicalForm.of(Reformatter.parse(json)))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void only_the_extensions_of_the_whole_document_are_left_out() {
        assertThat(CanonicalForm.of(Reformatter.parse("{ \"extensions\": { \"a\": 1 } }")))
                .isEqualTo("{}");
        assertThat(CanonicalForm.of(Reformatter.parse("{ \"a\": { \"extensions\": [] }, \"extensions\": {} }")))
                .isEqualTo("{\"a\":{\"extensions\":[]}}");
    }

    /** The samples of FIPS 180. */
    @Test
    void digests_are_sha_256_in_hexadecimal() {
        assertThat(CanonicalForm.sha256(new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(CanonicalForm.sha256(new byte[] {'a', 'b', 'c'}))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
