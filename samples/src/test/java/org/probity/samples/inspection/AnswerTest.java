package org.probity.samples.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.engine.inspection.Inspection;
import org.probity.engine.inspection.Obstacle;

class AnswerTest {

    @Test
    void whatIsWrittenIsRead() {
        Inspection full = Inspection.found()
                .withMediaType("application/vnd.x-y+z.12")
                .withPages(1)
                .withSlides(0)
                .withSheets(999_999_999)
                .withSeconds(new BigDecimal("9223372036854775807.000"))
                .withSha256("0123456789abcdef".repeat(4));

        assertThat(Answer.read(Answer.write(full))).contains(full);
        assertThat(Answer.read(Answer.write(Inspection.missing()))).contains(Inspection.missing());
        assertThat(Answer.write(full.withObstacle(Obstacle.OUT_OF_MEMORY))).hasSizeLessThan(Answer.LONGEST);
    }

    @Test
    void aDigestStandsBeforeAnObstacle() {
        String digest = "a9".repeat(32);
        Inspection locked = Inspection.obstructed(Obstacle.ENCRYPTED).withSha256(digest);

        assertThat(Answer.write(locked)).isEqualTo("found sha256=" + digest + " obstacle=ENCRYPTED");
        assertThat(Answer.read(Answer.write(locked))).contains(locked);
    }

    @ParameterizedTest
    @EnumSource
    void everyObstacleIsRead(Obstacle obstacle) {
        assertThat(Answer.read("found obstacle=" + obstacle)).contains(Inspection.obstructed(obstacle));
    }

    @Test
    void aTypeThatIsNoneIsLeftOut() {
        assertThat(Answer.write(Inspection.found().withMediaType("a/b pages=7\nfound")))
                .isEqualTo("found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "found ",
                "lost",
                "found pages=-1",
                "found pages=1234567890",
                "found pages=1 type=a/b",
                "found seconds=1",
                "found seconds=1e99",
                "found obstacle=ROCK",
                "found sha256=",
                "found sha256=0123456789abcdef",
                "found sha256=0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF",
                "found sha256=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0",
                "found sha256=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef pages=1",
                "found\nfound",
                "Terminating due to java.lang.OutOfMemoryError: Java heap space"
            })
    void anythingElseIsWorthNothing(String line) {
        assertThat(Answer.read(line)).isEmpty();
    }
}
