package org.probity.engine.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.probity.engine.Fault;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.internal.check.FaultList;
import org.probity.engine.json.JsonValue.JsonObject;

/**
 * Turns one JSON text into a document. Faults of form (a wrong type, an unknown property) are collected while reading, with a stand-in
 * for the value that could not be read; then the document's own checks run, and what they find wrong with a stand-in is left out. So
 * an author sees all faults at once, and none that is only the shadow of another.
 */
final class Reading {
    private final JsonText text;
    private final JsonObject root;
    private final FaultList faults = new FaultList();
    private final Set<String> standIns = new HashSet<>();
    private final Set<String> around = new HashSet<>();
    private final Map<Pattern, Pattern> shadows = new HashMap<>();

    Reading(JsonText text) {
        this.text = text;
        this.root = text.parse();
        this.faults.addAll(text.faults().faults(faults -> faults), fault -> true);
        text.spoiled().forEach(this::standIn);
    }

    JsonObject root() {
        return root;
    }

    /** Says that what is found wrong at one kind of place follows from a value of another kind that could not be read. */
    void shadow(String unread, String wrong) {
        shadows.put(Pattern.compile(unread), Pattern.compile(wrong));
    }

    /** Whether further faults are only counted. */
    boolean isFull() {
        return faults.isFull();
    }

    /** A fault of form, at a value for which a stand-in is used. */
    void fault(String at, String message) {
        if (!isInsideStandIn(at)) {
            faults.add(at, message);
            standIn(at);
        }
    }

    /** Whether what its author wrote there could not be read. */
    boolean isStandIn(String at) {
        return standIns.contains(at);
    }

    /** A value that is not what its author wrote, although nothing is wrong with its own place: its name was misspelt, say. */
    void standIn(String at) {
        standIns.add(at);
        around.add(at.substring(0, Math.max(0, at.lastIndexOf('/'))));
    }

    /**
     * Makes the document.
     *
     * @param document makes it of what was read, given the digest of the text
     * @throws InvalidDocumentException with every fault, if there is any
     */
    <T> T finish(Function<Optional<String>, T> document) {
        if (faults.isEmpty()) {
            try {
                return document.apply(Optional.of(CanonicalForm.digest(root)));
            } catch (InvalidDocumentException e) {
                faults.addAll(e.faults(), fault -> true);
            }
        } else {
            try {
                document.apply(Optional.empty());
            } catch (InvalidDocumentException e) {
                faults.addAll(e.faults(), this::isNoShadow);
            }
        }
        throw new InvalidDocumentException(faults.faults(text::place));
    }

    private boolean isNoShadow(Fault fault) {
        return !around.contains(fault.pointer())
                && !isInsideStandIn(fault.pointer())
                && shadows.entrySet().stream()
                        .noneMatch(shadow ->
                                shadow.getValue().matcher(fault.pointer()).matches()
                                        && standIns.stream()
                                                .anyMatch(shadow.getKey().asMatchPredicate()));
    }

    private boolean isInsideStandIn(String pointer) {
        String place = pointer;
        while (!place.isEmpty()) {
            if (standIns.contains(place)) {
                return true;
            }
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return false;
    }
}
