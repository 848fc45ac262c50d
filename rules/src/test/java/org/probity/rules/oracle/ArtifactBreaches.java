package org.probity.rules.oracle;

import java.util.List;
import java.util.Map;

/**
 * Makes artifacts worse in a submission.
 *
 * <p>Each tells whether it found an artifact to make worse. Where there must not be too many of a kind one less may be better,
 * so that artifacts of such a kind are left alone.
 */
final class ArtifactBreaches {

    private final Dice dice;
    private final Definition definition;
    private final Submission submission;

    ArtifactBreaches(Dice dice, Definition definition, Submission submission) {
        this.dice = dice;
        this.definition = definition;
        this.submission = submission;
    }

    /** Who cites it then cites what is not there; who does not is not concerned. */
    boolean takeOne() {
        List<Map<String, Object>> unbounded = unbounded();
        if (unbounded.isEmpty()) {
            return false;
        }
        Object taken = dice.pick(unbounded);
        return Values.list(submission.root().get("artifacts")).removeIf(artifact -> artifact == taken);
    }

    /** It may count for less, and for nothing of which there must not be too many. */
    boolean takeAttribute() {
        List<Map<String, Object>> attributed = unbounded().stream()
                .map(artifact -> Values.object(artifact.get("attributes")))
                .filter(attributes -> !attributes.isEmpty())
                .toList();
        if (attributed.isEmpty()) {
            return false;
        }
        Map<String, Object> attributes = dice.pick(attributed);
        String name = dice.pick(List.copyOf(attributes.keySet()));
        if (dice.chance(.5)) {
            attributes.remove(name);
        } else {
            attributes.put(name, " ");
        }
        return true;
    }

    /** What is on the web is there, but may not count where a file is asked for. */
    boolean linkInstead() {
        List<Map<String, Object>> files = unbounded().stream()
                .filter(artifact -> artifact.containsKey("file"))
                .toList();
        if (files.isEmpty()) {
            return false;
        }
        Map<String, Object> artifact = dice.pick(files);
        artifact.remove("file");
        artifact.put("uri", "https://example.org/");
        return true;
    }

    /** The artifacts of which there can be no better number than the greatest. */
    private List<Map<String, Object>> unbounded() {
        return submission.artifacts().stream().filter(this::isUnbounded).toList();
    }

    /** Whether there can be too many of it nowhere. */
    boolean isUnbounded(Map<String, Object> artifact) {
        return definition.portfolios().stream()
                .flatMap(portfolio -> Requirement.of(portfolio).stream())
                .flatMap(requirement -> requirement.descriptions().stream())
                .filter(description -> description.count().maximum().isPresent())
                .noneMatch(description -> description.counts(artifact));
    }
}
