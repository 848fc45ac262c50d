package org.probity.engine.internal.check.definition;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.probity.engine.Fault;

/** Everything that makes a definition doubtful, and what its reader should know. */
public final class Doubts {
    private Doubts() {}

    /**
     * What its author should look at.
     *
     * @param definition the definition, as it was written
     * @param correction gives the code of the advisory that is nearest to a code; absent where the code is that of an advisory
     * @return the doubts, by kind
     */
    public static List<Fault> about(Element definition, Function<String, Optional<String>> correction) {
        return Stream.of(
                        new MiscountedList(),
                        new BrokenNumbering(),
                        new OtherCredential(),
                        new SameText(),
                        new RepeatedOutcome(),
                        new PartialTranslation(),
                        new UnknownAdvisory(correction))
                .flatMap(doubt -> doubt.in(definition).stream())
                .toList();
    }

    /**
     * What is not in the issuer's own words. Nothing is wrong with it: the definition says so itself.
     *
     * @param element the definition, or a part of it, as it was written
     * @return one note for each element that is derived
     */
    public static List<Fault> derived(Element element) {
        Stream<Fault> own = element
                .text("provenance")
                .filter(provenance -> provenance.words().equals("derived"))
                .map(provenance -> provenance.fault("not the issuer's own words, but derived from them"))
                .stream();
        Stream<Fault> inside =
                element.lists().values().stream().flatMap(List::stream).flatMap(entry -> derived(entry).stream());
        return Stream.concat(own, inside).toList();
    }
}
