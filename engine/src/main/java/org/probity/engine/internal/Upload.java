package org.probity.engine.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.probity.engine.inspection.Inspection;
import org.probity.engine.inspection.MediaTypes;
import org.probity.engine.report.ExtentSource;
import org.probity.engine.rule.ExtentClaim;
import org.probity.engine.rule.Obstruction;
import org.probity.engine.rule.Sayable;
import org.probity.engine.rule.Term;
import org.probity.engine.rule.TypeClaim;
import org.probity.engine.submission.Artifact;
import org.probity.engine.submission.Locator;

/**
 * An artifact as it is claimed to be, and as it was found. What was found beats what was claimed.
 *
 * @param claimed what the submission says
 * @param found what an inspector says; absent where nobody looked
 * @param at where the artifact is
 */
record Upload(Artifact claimed, Optional<Inspection> found, String at) {
    /** Players and editors round a duration to whole seconds, each in its own way. */
    private static final BigDecimal ROUNDING = BigDecimal.ONE;

    boolean isPresent() {
        return found.map(Inspection::present).orElse(true);
    }

    /** The artifact as it is taken to be. */
    Artifact known() {
        return found.map(inspection -> new Artifact(
                        claimed.id(),
                        claimed.title(),
                        claimed.file(),
                        claimed.uri(),
                        mediaType(inspection),
                        either(inspection.pages(), claimed.pages()),
                        either(inspection.slides(), claimed.slides()),
                        either(inspection.sheets(), claimed.sheets()),
                        inspection.seconds().or(claimed::seconds),
                        claimed.attributes()))
                .orElse(claimed);
    }

    /** Where the extent that a locator is held against is known from; absent where it is not known, or there is none. */
    Optional<ExtentSource> extentFrom(Locator locator) {
        if (locator instanceof Locator.Page) {
            return source(
                    found.map(Inspection::pages).orElse(OptionalInt.empty()).isPresent(),
                    claimed.pages().isPresent());
        } else if (locator instanceof Locator.Slide) {
            return source(
                    found.map(Inspection::slides).orElse(OptionalInt.empty()).isPresent(),
                    claimed.slides().isPresent());
        } else if (locator instanceof Locator.Time) {
            return source(
                    found.flatMap(Inspection::seconds).isPresent(),
                    claimed.seconds().isPresent());
        }
        return Optional.empty();
    }

    /** What there is to say of the artifact where somebody looked at it. */
    List<Sayable> matters() {
        List<Sayable> matters = new ArrayList<>();
        found.ifPresent(inspection -> {
            compare(matters, "pages", claimed.pages(), inspection.pages());
            compare(matters, "slides", claimed.slides(), inspection.slides());
            compare(matters, "sheets", claimed.sheets(), inspection.sheets());
            if (claimed.seconds().isPresent() && inspection.seconds().isPresent()) {
                BigDecimal says = claimed.seconds().get();
                BigDecimal is = inspection.seconds().get();
                boolean differs = says.subtract(is).abs().compareTo(ROUNDING) > 0;
                add(matters, "seconds", says.toPlainString(), is.toPlainString(), differs);
            }
            if (claimed.mediaType().isPresent() && inspection.mediaType().isPresent()) {
                String says = claimed.mediaType().get();
                String is = inspection.mediaType().get();
                matters.add(new TypeClaim(
                        claimed.id(),
                        Names.of(claimed),
                        Names.shortened(says),
                        is,
                        MediaTypes.agree(says, is),
                        List.of(at)));
            }
            inspection
                    .obstacle()
                    .ifPresent(obstacle -> matters.add(new Obstruction(
                            claimed.id(),
                            Names.of(claimed),
                            new Term("obstacle." + Names.key(obstacle)),
                            List.of(at))));
        });
        return matters;
    }

    private void compare(List<Sayable> matters, String unit, OptionalInt says, OptionalInt is) {
        if (says.isPresent() && is.isPresent()) {
            boolean differs = says.getAsInt() != is.getAsInt();
            add(matters, unit, Integer.toString(says.getAsInt()), Integer.toString(is.getAsInt()), differs);
        }
    }

    private void add(List<Sayable> matters, String unit, String says, String is, boolean differs) {
        matters.add(new ExtentClaim(
                claimed.id(),
                Names.of(claimed),
                new Term("extent." + unit),
                says,
                is,
                differs,
                List.of(at + "/" + unit)));
    }

    /**
     * A claim that says the same in other words may say more: a plain text is found, Markdown is claimed. Content that nobody recognises says
     * nothing, whatever is claimed of it.
     */
    private Optional<String> mediaType(Inspection inspection) {
        return inspection
                .mediaType()
                .filter(is -> claimed.mediaType()
                        .filter(says -> MediaTypes.agree(says, is))
                        .isEmpty())
                .or(claimed::mediaType);
    }

    private static OptionalInt either(OptionalInt first, OptionalInt second) {
        return first.isPresent() ? first : second;
    }

    private static Optional<ExtentSource> source(boolean inFile, boolean inClaim) {
        if (inFile) {
            return Optional.of(ExtentSource.FILE);
        }
        return inClaim ? Optional.of(ExtentSource.CLAIMED) : Optional.empty();
    }
}
