package org.probity.engine.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultListTest {

    /** Characters, and not their halves. */
    @Test
    void aNameIsShortenedFromItsEightyFirstCharacterOn() {
        String eighty = "\uD83D\uDE00".repeat(80);

        assertThat(FaultList.shortened(eighty)).isEqualTo(eighty);
        assertThat(FaultList.shortened(eighty + "a")).isEqualTo("\uD83D\uDE00".repeat(79) + "…");
        assertThat(FaultList.shortened("")).isEmpty();
    }
}
