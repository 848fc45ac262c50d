package org.probity.engine.submission;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.probity.engine.internal.check.Decimals;

/**
 * Something that the practitioner uploaded or linked to.
 *
 * @param id unique in the submission
 * @param title what the practitioner calls it
 * @param file its path, relative to the submission's folder; absent where there is a {@code uri}
 * @param uri its {@code https} or {@code http} address; absent where there is a {@code file}
 * @param mediaType what kind of file it is, where known, e.g. {@code application/pdf}
 * @param pages how many pages it has, where known, from 1
 * @param slides how many slides it has, where known, from 1
 * @param sheets how many sheets it has, where known, from 1
 * @param seconds how long it plays, where known, 0 or more
 * @param attributes what the practitioner says of it, e.g. the {@code level} of a student's work
 */
public record Artifact(
        String id,
        String title,
        Optional<String> file,
        Optional<String> uri,
        Optional<String> mediaType,
        OptionalInt pages,
        OptionalInt slides,
        OptionalInt sheets,
        Optional<BigDecimal> seconds,
        Map<String, String> attributes) {

    /** Keeps the duration in the one form that equal numbers share, and an unmodifiable copy of the attributes. */
    public Artifact {
        seconds = seconds.map(Decimals::normal);
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /**
     * An uploaded file of which no more is known.
     *
     * @param id unique in the submission
     * @param title what the practitioner calls it
     * @param file its path, relative to the submission's folder
     * @return the artifact
     */
    public static Artifact file(String id, String title, String file) {
        return new Artifact(
                id,
                title,
                Optional.of(file),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Map.of());
    }

    /**
     * Something on the web of which no more is known.
     *
     * @param id unique in the submission
     * @param title what the practitioner calls it
     * @param uri its {@code https} or {@code http} address
     * @return the artifact
     */
    public static Artifact uri(String id, String title, String uri) {
        return new Artifact(
                id,
                title,
                Optional.empty(),
                Optional.of(uri),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Map.of());
    }

    /**
     * The same artifact, of a known kind.
     *
     * @param type e.g. {@code application/pdf}
     * @return a copy with that media type
     */
    public Artifact withMediaType(String type) {
        return new Artifact(id, title, file, uri, Optional.of(type), pages, slides, sheets, seconds, attributes);
    }

    /**
     * The same artifact, with a known number of pages.
     *
     * @param count from 1
     * @return a copy with that many pages
     */
    public Artifact withPages(int count) {
        return new Artifact(
                id, title, file, uri, mediaType, OptionalInt.of(count), slides, sheets, seconds, attributes);
    }

    /**
     * The same artifact, with a known number of slides.
     *
     * @param count from 1
     * @return a copy with that many slides
     */
    public Artifact withSlides(int count) {
        return new Artifact(id, title, file, uri, mediaType, pages, OptionalInt.of(count), sheets, seconds, attributes);
    }

    /**
     * The same artifact, with a known number of sheets.
     *
     * @param count from 1
     * @return a copy with that many sheets
     */
    public Artifact withSheets(int count) {
        return new Artifact(id, title, file, uri, mediaType, pages, slides, OptionalInt.of(count), seconds, attributes);
    }

    /**
     * The same artifact, with a known duration.
     *
     * @param duration in seconds, 0 or more
     * @return a copy with that duration
     */
    public Artifact withSeconds(BigDecimal duration) {
        return new Artifact(id, title, file, uri, mediaType, pages, slides, sheets, Optional.of(duration), attributes);
    }

    /**
     * The same artifact, with one more attribute.
     *
     * @param name e.g. {@code level}
     * @param value what the practitioner says of it
     * @return a copy with that attribute
     */
    public Artifact withAttribute(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(name, value);
        return new Artifact(id, title, file, uri, mediaType, pages, slides, sheets, seconds, more);
    }
}
