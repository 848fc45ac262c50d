package org.probity.samples.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StringLongMapTest {

    @Test
    void isWhatAHashMapIs() {
        Random random = new Random(4821);
        Map<String, Long> expected = new HashMap<>();
        StringLongMap map = new StringLongMap();
        for (int i = 0; i < 50_000; i++) {
            String text = "s-" + "ß".repeat(random.nextInt(3)) + random.nextInt(20_000);
            expected.put(text, random.nextLong());
            map.put(text, expected.get(text));
        }

        assertThat(expected).hasSizeGreaterThan(20_000);
        assertThat(expected)
                .allSatisfy((text, value) -> assertThat(map.get(text)).hasValue(value));
        for (int i = 0; i < 20_000; i++) {
            assertThat(map.get("s-x" + i)).isEmpty();
        }
    }

    @Test
    void textsOfOneHashAreKeptApart() {
        StringLongMap map = new StringLongMap();
        map.put("Aa", 1);
        map.put("BB", 2);
        map.put("Aa", 3);

        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(map.get("Aa")).isEqualTo(OptionalLong.of(3));
        assertThat(map.get("BB")).isEqualTo(OptionalLong.of(2));
        assertThat(map.get("AaBB")).isEmpty();
        assertThat(map.get("")).isEmpty();
    }

    @Test
    void aTextMayBeEmptyOrLong() {
        StringLongMap map = new StringLongMap();
        String path = "term/".repeat(2_000);
        map.put("", -1);
        map.put(path, Long.MIN_VALUE);

        assertThat(map.get("")).hasValue(-1);
        assertThat(map.get(path)).hasValue(Long.MIN_VALUE);
    }
}
