package org.probity.engine.internal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.probity.engine.credential.LocatorType;
import org.probity.engine.internal.check.FaultList;
import org.probity.engine.submission.Artifact;
import org.probity.engine.submission.Locator;
import org.probity.engine.submission.TimeCode;

/**
 * Where a locator lies in relation to its artifact.
 *
 * @param type what the locator is
 * @param said the place as the practitioner gave it
 * @param fits whether the artifact's kind has such places
 * @param extent how many of them it has, or how long it plays, as a person reads it; absent where that is not known
 * @param inside whether the place lies within the extent; true where that is not known
 * @param hasExtent whether such places can be counted at all
 */
record Placement(
        LocatorType type, String said, boolean fits, Optional<String> extent, boolean inside, boolean hasExtent) {

    static Placement of(Locator locator, Artifact artifact) {
        MediaKind kind = MediaKind.of(artifact.mediaType());
        if (locator instanceof Locator.Page page) {
            return counted(LocatorType.PAGE, kind, page.from(), page.to(), artifact.pages());
        } else if (locator instanceof Locator.Slide slide) {
            return counted(LocatorType.SLIDE, kind, slide.from(), slide.to(), artifact.slides());
        } else if (locator instanceof Locator.Time time) {
            return timed(kind, time, artifact.seconds());
        } else if (locator instanceof Locator.Sheet sheet) {
            return uncounted(LocatorType.SHEET, kind, sheet.name());
        } else if (locator instanceof Locator.Line line) {
            return uncounted(LocatorType.LINE, kind, said(line.from(), line.to()));
        } else if (locator instanceof Locator.Section section) {
            return uncounted(LocatorType.SECTION, kind, section.name());
        }
        return uncounted(LocatorType.REGION, kind, ((Locator.Region) locator).name());
    }

    /** What the locator is, as the last part of a message key, e.g. {@code page}. */
    String name() {
        return Names.key(type);
    }

    private static Placement counted(LocatorType type, MediaKind kind, int from, OptionalInt to, OptionalInt count) {
        boolean inside = count.isEmpty() || Math.max(from, to.orElse(from)) <= count.getAsInt();
        Optional<String> extent =
                count.isPresent() ? Optional.of(Integer.toString(count.getAsInt())) : Optional.empty();
        return new Placement(type, said(from, to), kind.fits(type), extent, inside, true);
    }

    /** The last moment of a recording still lies inside it. */
    private static Placement timed(MediaKind kind, Locator.Time time, Optional<BigDecimal> duration) {
        BigDecimal last = time.to().orElse(time.from()).seconds();
        boolean inside = duration.isEmpty() || last.compareTo(duration.get()) <= 0;
        String said = time.from() + time.to().map(to -> "-" + to).orElse("");
        return new Placement(
                LocatorType.TIME, said, kind.fits(LocatorType.TIME), duration.map(TimeCode::clock), inside, true);
    }

    private static Placement uncounted(LocatorType type, MediaKind kind, String said) {
        return new Placement(type, FaultList.shortened(said), kind.fits(type), Optional.empty(), true, false);
    }

    private static String said(int from, OptionalInt to) {
        return to.isPresent() ? from + "-" + to.getAsInt() : Integer.toString(from);
    }
}
