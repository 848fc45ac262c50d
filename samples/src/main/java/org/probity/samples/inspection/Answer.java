package org.probity.samples.inspection;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.engine.inspection.Inspection;
import org.probity.engine.inspection.Obstacle;

/**
 * An inspection as one short line of ASCII. Who reads it need not trust who wrote it: a line is either of this very form or
 * worth nothing, and no object is ever made from bytes.
 */
final class Answer {
    /** No line is longer. */
    static final int LONGEST = 512;

    private static final String NAME = "[A-Za-z0-9!#$&^_.+-]{1,100}";
    private static final Pattern TYPE = Pattern.compile(NAME + "/" + NAME);
    private static final Pattern LINE = Pattern.compile("(?<presence>missing|found)"
            + "(?: type=(?<type>" + TYPE + "))?"
            + "(?: pages=(?<pages>\\d{1,9}))?"
            + "(?: slides=(?<slides>\\d{1,9}))?"
            + "(?: sheets=(?<sheets>\\d{1,9}))?"
            + "(?: seconds=(?<seconds>\\d{1,19}\\.\\d{3}))?"
            + "(?: sha256=(?<sha256>[0-9a-f]{64}))?"
            + "(?: obstacle=(?<obstacle>[A-Z_]{1,40}))?");

    private Answer() {}

    static String write(Inspection inspection) {
        StringBuilder line = new StringBuilder(inspection.present() ? "found" : "missing");
        inspection
                .mediaType()
                .filter(type -> TYPE.matcher(type).matches())
                .ifPresent(type -> line.append(" type=").append(type));
        inspection.pages().ifPresent(count -> line.append(" pages=").append(count));
        inspection.slides().ifPresent(count -> line.append(" slides=").append(count));
        inspection.sheets().ifPresent(count -> line.append(" sheets=").append(count));
        inspection.seconds().ifPresent(count -> line.append(" seconds=").append(count.toPlainString()));
        inspection.sha256().ifPresent(digest -> line.append(" sha256=").append(digest));
        inspection.obstacle().ifPresent(obstacle -> line.append(" obstacle=").append(obstacle));
        return line.toString();
    }

    static Optional<Inspection> read(String line) {
        Matcher fields = LINE.matcher(line);
        if (!fields.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Inspection(
                    fields.group("presence").equals("found"),
                    Optional.ofNullable(fields.group("type")),
                    count(fields, "pages"),
                    count(fields, "slides"),
                    count(fields, "sheets"),
                    Optional.ofNullable(fields.group("seconds")).map(BigDecimal::new),
                    Optional.ofNullable(fields.group("sha256")),
                    Optional.ofNullable(fields.group("obstacle")).map(Obstacle::valueOf)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static OptionalInt count(Matcher fields, String name) {
        String digits = fields.group(name);
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }
}
