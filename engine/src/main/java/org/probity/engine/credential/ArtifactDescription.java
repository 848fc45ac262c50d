package org.probity.engine.credential;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Artifacts of one kind, and how many of them are asked for. What is not known of an artifact is not held against it.
 *
 * @param title what is asked for, where it is one of several alternatives
 * @param count how many
 * @param mediaTypes their kinds, each as {@code type/subtype} or {@code type/*}; empty: any
 * @param pages how many pages each has
 * @param slides how many slides each has
 * @param seconds how long each plays, in seconds
 * @param links whether something on the web will do
 * @param attributes what each must be tagged with: the values allowed of each attribute; none: any
 * @param different an attribute of which those with the same value count once
 */
public record ArtifactDescription(
        Optional<String> title,
        Range count,
        List<String> mediaTypes,
        Optional<Range> pages,
        Optional<Range> slides,
        Optional<Range> seconds,
        boolean links,
        Map<String, List<String>> attributes,
        Optional<String> different) {

    /** Keeps unmodifiable copies. At least one is asked for unless a minimum says otherwise. */
    public ArtifactDescription {
        count = EvidencePolicy.atLeastOne(count);
        mediaTypes = List.copyOf(mediaTypes);
        Map<String, List<String>> copies = new LinkedHashMap<>();
        attributes.forEach((name, values) -> copies.put(name, List.copyOf(values)));
        attributes = Collections.unmodifiableMap(copies);
    }
}
