package org.probity.engine.json;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.probity.engine.Fault;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.internal.check.FaultList;

/**
 * Turns one JSON text into a document. Faults of form (a wrong type, an unknown property) are collected while reading, with a stand-in
 * for the value that could not be read; then the document's own checks run, and what they find wrong with a stand-in is left out. So
 * an author sees all faults at once, and none that is only the shadow of another.
 */
final class Reading {
    private final JsonText text;
    private final FaultList faults = new FaultList();
    private final Set<String> standIns = new HashSet<>();
    private final Set<String> incomplete = new HashSet<>();
    private boolean unreliable;

    Reading(JsonText text) {
        this.text = text;
    }

    /** A fault of form at a value for which a stand-in is used. */
    void fault(String at, String message) {
        faults.add(at, message);
        standIns.add(at);
        incomplete.add(at.substring(0, Math.max(0, at.lastIndexOf('/'))));
    }

    /** A fault that leaves a gap: places and references no longer agree with the text, so checks across the document would mislead. */
    void gap(String at, String message) {
        fault(at, message);
        unreliable = true;
    }

    <T> T finish(Supplier<T> document) {
        boolean wellFormed = faults.faults().isEmpty();
        if (!unreliable) {
            try {
                T value = document.get();
                if (wellFormed) {
                    return value;
                }
            } catch (InvalidDocumentException e) {
                e.faults().stream()
                        .filter(this::concernsTheText)
                        .forEach(fault -> faults.add(fault.pointer(), fault.message()));
            }
        }
        throw new InvalidDocumentException(text.place(faults.faults()));
    }

    private boolean concernsTheText(Fault fault) {
        if (incomplete.contains(fault.pointer())) {
            return false;
        }
        return standIns.stream()
                .noneMatch(standIn ->
                        fault.pointer().equals(standIn) || fault.pointer().startsWith(standIn + "/"));
    }
}
