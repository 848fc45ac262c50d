package org.probity.samples.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import org.probity.engine.Catalogue;

/** What a person should know before reading a catalogue. */
public final class Preface {
    private Preface() {}

    /**
     * The preface of a catalogue.
     *
     * @param catalogue the catalogue
     * @return its paragraphs
     */
    public static List<String> of(Catalogue catalogue) {
        String modules = Group.modules(catalogue).stream()
                .map(module -> module.name() + " " + module.version())
                .collect(Collectors.joining(" and of "));
        return List.of(
                "What the rules of " + modules + " ask, who decides it, and what reports say of it.",
                "In what is said, {name} stands for a value, and [one / many] for a choice by number: the first for 1,"
                        + " the second for any other, and - for nothing at all.");
    }
}
