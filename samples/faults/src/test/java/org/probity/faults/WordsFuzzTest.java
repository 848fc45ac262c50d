package org.probity.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.probity.engine.internal.WordCounter;
import org.probity.rules.oracle.SlowWords;

/** The counter that takes one pass and the one that takes a pass per idea agree on every text. */
class WordsFuzzTest {

    @FuzzTest
    void count(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        WordCounter.Count count = WordCounter.count(text);

        assertThat((long) count.words()).isEqualTo(SlowWords.count(text));
        assertThat((long) count.whitespace()).isEqualTo(SlowWords.whitespace(text));
    }
}
