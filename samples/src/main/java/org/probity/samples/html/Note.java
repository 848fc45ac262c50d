package org.probity.samples.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.probity.engine.report.Advisory;
import org.probity.engine.report.Span;
import org.probity.samples.report.Findings;

/**
 * An advisory as the page shows it.
 *
 * @param number its place among the advisories, from 1
 * @param advisory the advisory
 * @param spots what it is about, each once
 * @param excerpts the first stretches of text that it is about
 * @param further how many more there are
 */
record Note(int number, Advisory advisory, List<Spot> spots, List<List<Piece>> excerpts, int further) {
    /** A reader sees what is meant from a few; all are marked in the texts themselves. */
    private static final int EXCERPTS = 3;

    static Note of(int number, Advisory advisory, Submitted submitted, Findings findings) {
        Stream<Spot> places = Stream.concat(
                        advisory.at().stream(), advisory.spans().stream().map(Span::at))
                .flatMap(pointer -> submitted.spot(pointer).stream());
        Stream<Spot> rated = advisory.criterion().filter(findings::isKnown).map(id -> new Spot(id, id)).stream();
        List<Spot> spots = Stream.concat(places, rated).distinct().toList();
        List<List<Span>> stretches = stretches(advisory.spans());
        List<List<Piece>> excerpts = stretches.stream()
                .limit(EXCERPTS)
                .flatMap(spans -> submitted.text(spans.get(0).at()).stream().map(text -> Shown.excerpt(text, spans)))
                .toList();
        return new Note(number, advisory, spots, excerpts, stretches.size() - excerpts.size());
    }

    private static List<List<Span>> stretches(List<Span> spans) {
        List<List<Span>> stretches = new ArrayList<>();
        for (Span span : spans) {
            if (stretches.isEmpty() || !Shown.belongs(span, stretches.get(stretches.size() - 1))) {
                stretches.add(new ArrayList<>());
            }
            stretches.get(stretches.size() - 1).add(span);
        }
        return stretches;
    }

    String id() {
        return "_advisory-" + number;
    }

    boolean isAbout(String spot) {
        return spots.stream().anyMatch(each -> each.id().equals(spot));
    }
}
