package org.probity.engine.inspection;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an inspector found of one artifact.
 *
 * @param present whether there is anything where the artifact should be
 * @param mediaType what kind of file its content is, where known, e.g. {@code application/pdf}
 * @param pages how many pages it has, where known
 * @param slides how many slides it has, where known
 * @param sheets how many sheets it has, where known
 * @param seconds how long it plays, where known
 * @param sha256 digest of its content, where known, in hexadecimal
 * @param obstacle why no more could be found
 */
public record Inspection(
        boolean present,
        Optional<String> mediaType,
        OptionalInt pages,
        OptionalInt slides,
        OptionalInt sheets,
        Optional<BigDecimal> seconds,
        Optional<String> sha256,
        Optional<Obstacle> obstacle) {

    /**
     * There is no such file.
     *
     * @return absent, nothing known
     */
    public static Inspection missing() {
        return of(false);
    }

    /**
     * Something is there.
     *
     * @return present, nothing known
     */
    public static Inspection found() {
        return of(true);
    }

    /**
     * Something is there, and no more could be found.
     *
     * @param obstacle why
     * @return present, nothing known
     */
    public static Inspection obstructed(Obstacle obstacle) {
        return found().withObstacle(obstacle);
    }

    private static Inspection of(boolean present) {
        return new Inspection(
                present,
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same, of a known kind.
     *
     * @param type e.g. {@code application/pdf}
     * @return a copy with that media type
     */
    public Inspection withMediaType(String type) {
        return new Inspection(present, Optional.of(type), pages, slides, sheets, seconds, sha256, obstacle);
    }

    /**
     * The same, with a known number of pages.
     *
     * @param count from 1
     * @return a copy with that many pages
     */
    public Inspection withPages(int count) {
        return new Inspection(present, mediaType, OptionalInt.of(count), slides, sheets, seconds, sha256, obstacle);
    }

    /**
     * The same, with a known number of slides.
     *
     * @param count from 0: a presentation may be empty
     * @return a copy with that many slides
     */
    public Inspection withSlides(int count) {
        return new Inspection(present, mediaType, pages, OptionalInt.of(count), sheets, seconds, sha256, obstacle);
    }

    /**
     * The same, with a known number of sheets.
     *
     * @param count from 1
     * @return a copy with that many sheets
     */
    public Inspection withSheets(int count) {
        return new Inspection(present, mediaType, pages, slides, OptionalInt.of(count), seconds, sha256, obstacle);
    }

    /**
     * The same, with a known duration.
     *
     * @param duration in seconds
     * @return a copy with that duration
     */
    public Inspection withSeconds(BigDecimal duration) {
        return new Inspection(present, mediaType, pages, slides, sheets, Optional.of(duration), sha256, obstacle);
    }

    /**
     * The same, with a digest of its content: another content under the same name is then seen as such.
     *
     * @param digest SHA-256, in hexadecimal
     * @return a copy with that digest
     */
    public Inspection withSha256(String digest) {
        return new Inspection(present, mediaType, pages, slides, sheets, seconds, Optional.of(digest), obstacle);
    }

    /**
     * The same, where no more could be found.
     *
     * @param reason why
     * @return a copy with that obstacle
     */
    public Inspection withObstacle(Obstacle reason) {
        return new Inspection(present, mediaType, pages, slides, sheets, seconds, sha256, Optional.of(reason));
    }
}
