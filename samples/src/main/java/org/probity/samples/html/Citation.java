package org.probity.samples.html;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.engine.submission.Artifact;
import org.probity.engine.submission.Locator;
import org.probity.engine.submission.Reference;
import org.probity.engine.submission.TimeCode;
import org.probity.samples.report.Printable;
import org.probity.samples.report.Wording;

/**
 * An artifact, or a place in one, with the way there.
 *
 * @param title what the artifact is called
 * @param place where in it to look, in words
 * @param link leads there; absent where there is nothing to open
 * @param onTheWeb whether that is outside the submission's folder
 * @param kind what it is
 * @param facts what it is and how long, as the submission says
 * @param trouble why there is nothing to open
 */
record Citation(
        String title,
        Optional<String> place,
        Optional<String> link,
        boolean onTheWeb,
        MediaKind kind,
        String facts,
        Optional<String> trouble) {

    /** A reference to an artifact of the submission. */
    static Citation of(Reference reference, Artifact artifact, ArtifactFolder folder, Wording wording) {
        return of(artifact, reference.locator(), folder, wording);
    }

    /** The whole of an artifact. */
    static Citation of(Artifact artifact, ArtifactFolder folder, Wording wording) {
        return of(artifact, Optional.empty(), folder, wording);
    }

    /** A reference to an artifact that is not there. */
    static Citation dangling(Reference reference, Wording wording) {
        return new Citation(
                reference.artifact(),
                reference.locator().map(locator -> Places.inWords(locator, wording)),
                Optional.empty(),
                false,
                MediaKind.OTHER,
                "",
                Optional.of(wording.text("page.citation.dangling")));
    }

    private static Citation of(Artifact artifact, Optional<Locator> locator, ArtifactFolder folder, Wording wording) {
        String fragment = locator.map(Places::fragment).orElse("");
        Optional<String> link = artifact.uri()
                .map(uri -> visible(uri) + (uri.contains("#") ? "" : fragment))
                .or(() -> artifact.file().flatMap(folder::link).map(path -> path + fragment));
        Optional<String> trouble = link.isPresent()
                ? Optional.empty()
                : artifact.file().map(file -> wording.text("page.citation.no-file", file));
        return new Citation(
                artifact.title(),
                locator.map(place -> Places.inWords(place, wording)),
                link,
                artifact.uri().isPresent(),
                MediaKind.of(artifact),
                facts(artifact, wording),
                trouble);
    }

    /** An address in which nothing hides: it is shown in print. */
    static String visible(String uri) {
        return uri.codePoints()
                .mapToObj(Character::toString)
                .map(point -> Printable.isSafe(point.codePointAt(0)) ? point : ArtifactFolder.encoded(point))
                .collect(Collectors.joining());
    }

    private static String facts(Artifact artifact, Wording wording) {
        Stream<String> extents = Stream.of(
                        artifact.pages().stream().mapToObj(count -> wording.text("extent.pages", count)),
                        artifact.slides().stream().mapToObj(count -> wording.text("extent.slides", count)),
                        artifact.sheets().stream().mapToObj(count -> wording.text("extent.sheets", count)),
                        artifact.seconds().map(TimeCode::clock).stream())
                .flatMap(extent -> extent);
        return Stream.concat(Stream.of(wording.name(MediaKind.of(artifact))), extents)
                .collect(Collectors.joining(", "));
    }

    /** Title and place, for what is read out and shown in place of an image. */
    String inWords() {
        return Printable.of(title + place.map(where -> ", " + where).orElse(""));
    }

    /** Whether the page shows or plays it: from the folder only, since a page that fetches from the web tells who reads it. */
    boolean isShown(MediaKind shown) {
        return kind == shown && link.isPresent() && !onTheWeb;
    }
}
