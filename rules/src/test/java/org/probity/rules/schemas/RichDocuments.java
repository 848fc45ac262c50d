package org.probity.rules.schemas;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.probity.engine.DocumentType;
import org.probity.rules.oracle.Json;
import org.probity.rules.oracle.Scenarios;
import org.probity.rules.oracle.Scenarios.Scenario;

/** Documents without a fault that together have something of everything: as short, and as few, as will do. */
final class RichDocuments {
    private static final int SCENARIOS = 300;

    private RichDocuments() {}

    static List<String> of(DocumentType type) throws IOException {
        List<String> candidates = Stream.concat(
                        SampleDocuments.of(type).stream().flatMap(RichDocuments::inBothLanguages),
                        LongStream.range(0, SCENARIOS)
                                .mapToObj(Scenarios::scenario)
                                .flatMap(scenario -> of(type, scenario)))
                .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
        List<String> chosen = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String candidate : candidates) {
            if (seen.addAll(Place.in(JsonTrees.read(candidate)).stream()
                    .map(Place::shape)
                    .toList())) {
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    /** What says everything in Spanish as well may have been written in Spanish. */
    private static Stream<String> inBothLanguages(String document) {
        return document.contains("\"es\":")
                ? Stream.of(document, document.replaceFirst("\\{", "{\"language\":\"es\","))
                : Stream.of(document);
    }

    private static Stream<String> of(DocumentType type, Scenario scenario) {
        return switch (type) {
            case DEFINITION -> Stream.of(Json.write(scenario.definition()));
            case SUBMISSION -> Stream.of(Json.write(scenario.submission()));
            case REVIEW -> scenario.reviews().stream().map(Json::write);
            case REPORT -> throw new IllegalArgumentException("Reports are made of the others.");
        };
    }
}
