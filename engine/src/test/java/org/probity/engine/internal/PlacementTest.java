package org.probity.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.probity.engine.credential.LocatorType;
import org.probity.engine.submission.Artifact;
import org.probity.engine.submission.Locator;
import org.probity.engine.submission.TimeCode;

class PlacementTest {
    private static final Artifact ARTIFACT = Artifact.file("A1", "Goals", "goals");

    /** The contract's table of locators, against every kind of artifact. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            media type                               | page | slide | sheet | time | line | section | region
            application/pdf                          | yes  | no    | no    | no   | no   | yes     | yes
            application/msword                       | no   | no    | no    | no   | no   | yes     | no
            application/vnd.ms-powerpoint            | no   | yes   | no    | no   | no   | yes     | yes
            application/vnd.ms-excel                 | no   | no    | yes   | no   | no   | no      | no
            audio/mpeg                               | no   | no    | no    | yes  | no   | no      | no
            video/mp4                                | no   | no    | no    | yes  | no   | no      | no
            image/png                                | no   | no    | no    | no   | no   | no      | yes
            text/plain                               | no   | no    | no    | no   | yes  | yes     | no
            text/html                                | yes  | yes   | yes   | yes  | yes  | yes     | yes
            application/octet-stream                 | yes  | yes   | yes   | yes  | yes  | yes     | yes
            -                                        | yes  | yes   | yes   | yes  | yes  | yes     | yes
            """)
    void fits(
            String mediaType,
            String page,
            String slide,
            String sheet,
            String time,
            String line,
            String section,
            String region) {
        Artifact artifact = mediaType.equals("-") ? ARTIFACT : ARTIFACT.withMediaType(mediaType);

        assertThat(fits(new Locator.Page(1, OptionalInt.empty()), artifact)).isEqualTo(page);
        assertThat(fits(new Locator.Slide(1, OptionalInt.empty()), artifact)).isEqualTo(slide);
        assertThat(fits(new Locator.Sheet("Goals", Optional.empty()), artifact)).isEqualTo(sheet);
        assertThat(fits(new Locator.Time(TimeCode.parse("0:00"), Optional.empty()), artifact))
                .isEqualTo(time);
        assertThat(fits(new Locator.Line(1, OptionalInt.empty()), artifact)).isEqualTo(line);
        assertThat(fits(new Locator.Section("Goals"), artifact)).isEqualTo(section);
        assertThat(fits(new Locator.Region("Goals"), artifact)).isEqualTo(region);
    }

    private static String fits(Locator locator, Artifact artifact) {
        return Placement.of(locator, artifact).fits() ? "yes" : "no";
    }

    @ParameterizedTest
    @CsvSource({
        // from, to, pages, inside, said
        "1, , 12, true, 1",
        "12, , 12, true, 12",
        "13, , 12, false, 13",
        "3, 5, 12, true, 3-5",
        "12, 12, 12, true, 12-12",
        "1, 12, 12, true, 1-12",
        "12, 13, 12, false, 12-13",
        "13, 14, 12, false, 13-14",
        "1, , 1, true, 1",
        "2, , 1, false, 2",
        "2147483647, , 2147483646, false, 2147483647"
    })
    void pages_and_slides(int from, Integer to, int count, boolean inside, String said) {
        OptionalInt end = to == null ? OptionalInt.empty() : OptionalInt.of(to);
        Artifact pdf = ARTIFACT.withMediaType("application/pdf").withPages(count);
        Artifact slides =
                ARTIFACT.withMediaType("application/vnd.ms-powerpoint").withSlides(count);
        Optional<String> extent = Optional.of(Integer.toString(count));

        assertThat(Placement.of(new Locator.Page(from, end), pdf))
                .isEqualTo(new Placement(LocatorType.PAGE, said, true, extent, inside, true));
        assertThat(Placement.of(new Locator.Slide(from, end), slides))
                .isEqualTo(new Placement(LocatorType.SLIDE, said, true, extent, inside, true));
    }

    @ParameterizedTest
    @CsvSource({
        // from, to, duration, inside, said, extent
        "12:30, , 754.2, true, 12:30, 12:34.2",
        "0:00, , 754.2, true, 0:00, 12:34.2",
        "12:34.19, , 754.2, true, 12:34.19, 12:34.2",
        "12:34.2, , 754.2, true, 12:34.2, 12:34.2",
        "12:34.20, , 754.2, true, 12:34.20, 12:34.2",
        "12:34.21, , 754.2, false, 12:34.21, 12:34.2",
        "0:12:34.2, , 754.2, true, 0:12:34.2, 12:34.2",
        "12:35, , 754.2, false, 12:35, 12:34.2",
        "12:30, 12:34.2, 754.2, true, 12:30-12:34.2, 12:34.2",
        "12:30, 12:34.21, 754.2, false, 12:30-12:34.21, 12:34.2",
        "0:00, 754.2, 754.2, true, 0:00-12:34.2, 12:34.2",
        "754.21, , 754.2, false, 12:34.21, 12:34.2",
        "754.20, , 754.2, true, 12:34.2, 12:34.2",
        "1:00:00, , 3600.00, true, 1:00:00, 1:00:00",
        "60:00.01, , 3600, false, 60:00.01, 1:00:00",
        "0:00, , 0, true, 0:00, 0:00",
        "0:00.01, , 0, false, 0:00.01, 0:00"
    })
    void times(String from, String to, BigDecimal duration, boolean inside, String said, String extent) {
        Locator.Time time = new Locator.Time(time(from), Optional.ofNullable(to).map(PlacementTest::time));

        assertThat(Placement.of(time, ARTIFACT.withMediaType("video/mp4").withSeconds(duration)))
                .isEqualTo(new Placement(LocatorType.TIME, said, true, Optional.of(extent), inside, true));
        assertThat(Placement.of(time, ARTIFACT.withMediaType("audio/mpeg").withSeconds(duration)))
                .isEqualTo(new Placement(LocatorType.TIME, said, true, Optional.of(extent), inside, true));
    }

    private static TimeCode time(String written) {
        return written.contains(":") ? TimeCode.parse(written) : TimeCode.ofSeconds(new BigDecimal(written));
    }

    /** Neither the extent of another kind of place nor the lack of an extent puts a place outside. */
    @ParameterizedTest
    @EnumSource(names = {"PAGE", "SLIDE", "TIME"})
    void an_extent_that_is_not_known(LocatorType type) {
        Locator locator = switch (type) {
            case PAGE -> new Locator.Page(999, OptionalInt.empty());
            case SLIDE -> new Locator.Slide(999, OptionalInt.empty());
            default -> new Locator.Time(TimeCode.parse("999:00"), Optional.empty());
        };
        Artifact others = ARTIFACT.withSheets(1);
        if (type != LocatorType.PAGE) {
            others = others.withPages(1);
        }
        if (type != LocatorType.SLIDE) {
            others = others.withSlides(1);
        }
        if (type != LocatorType.TIME) {
            others = others.withSeconds(BigDecimal.ONE);
        }
        String said = type == LocatorType.TIME ? "999:00" : "999";

        assertThat(Placement.of(locator, ARTIFACT))
                .isEqualTo(new Placement(type, said, true, Optional.empty(), true, true));
        assertThat(Placement.of(locator, others))
                .isEqualTo(new Placement(type, said, true, Optional.empty(), true, true));
    }

    @ParameterizedTest
    @CsvSource({"SHEET, Goals", "LINE, 3-5", "SECTION, Goals", "REGION, Goals"})
    void places_that_have_no_extent(LocatorType type, String said) {
        Locator locator = switch (type) {
            case SHEET -> new Locator.Sheet("Goals", Optional.of("B2:D14"));
            case LINE -> new Locator.Line(3, OptionalInt.of(5));
            case SECTION -> new Locator.Section("Goals");
            default -> new Locator.Region("Goals");
        };
        Artifact artifact = ARTIFACT.withPages(1).withSlides(1).withSheets(1).withSeconds(BigDecimal.ONE);

        assertThat(Placement.of(locator, artifact))
                .isEqualTo(new Placement(type, said, true, Optional.empty(), true, false));
    }
}
