package org.probity.rules.oracle;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a practitioner shows for one detail, so that two attempts can be held side by side.
 *
 * <p>The same evidence is the same whatever an artifact's id, title, media type or extent, and in
 * whatever order it is given. What is said of an artifact in attributes is part of it.
 *
 * <p>Doubt: attributes that differ in case or outer white space alone are different evidence.
 *
 * @param entries in an order of their own, each as often as it is there
 */
record Evidence(List<Entry> entries) {

    /**
     * What stands in one entry.
     *
     * <p>Doubt: an explanation that is absent is the same as an empty one.
     */
    record Entry(List<Cited> references, String explanation) {}

    /**
     * What a reference leads to.
     *
     * @param kind {@code file} or {@code uri}; empty where the reference is to no artifact
     * @param what the file or address; the id where the reference is to no artifact
     * @param attributes what is said of it, in any order but otherwise as it is written
     * @param place where in it, if the reference says
     */
    record Cited(String kind, String what, Map<String, Object> attributes, Optional<Map<String, Object>> place) {}

    static Evidence of(Submission submission, String detail) {
        return new Evidence(ordered(submission.entriesOf(detail).stream().map(entry -> entry(submission, entry))));
    }

    private static Entry entry(Submission submission, Map<String, Object> entry) {
        Stream<Cited> references =
                Values.objects(entry.get("references")).stream().map(reference -> cited(submission, reference));
        return new Entry(ordered(references), Values.text(entry, "explanation"));
    }

    private static Cited cited(Submission submission, Map<String, Object> reference) {
        Optional<Map<String, Object>> place =
                Optional.ofNullable(reference.get("locator")).map(locator -> Locators.place(Values.object(locator)));
        return submission
                .cited(reference)
                .map(artifact -> cited(artifact, place))
                .orElseGet(() -> new Cited("", Values.text(reference, "artifact"), Map.of(), place));
    }

    private static Cited cited(Map<String, Object> artifact, Optional<Map<String, Object>> place) {
        String kind = artifact.containsKey("file") ? "file" : "uri";
        Map<String, Object> attributes = new TreeMap<>(Values.object(artifact.get("attributes")));
        return new Cited(kind, Values.text(artifact, kind), attributes, place);
    }

    /** Any order will do that depends on nothing but what is ordered. */
    private static <T> List<T> ordered(Stream<T> things) {
        return things.sorted(Comparator.comparing(Object::toString)).toList();
    }
}
