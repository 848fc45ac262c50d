package org.probity.engine.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.probity.engine.inspection.Inspection;
import org.probity.engine.submission.Artifact;
import org.probity.engine.submission.Locator;
import org.probity.engine.submission.Reference;
import org.probity.engine.submission.SelfAnalysis;
import org.probity.engine.submission.Submission;
import org.probity.engine.submission.TimeCode;

/**
 * Digests of what is shown for each detail: they differ where anything differs that an assessor would see. An artifact is its content where
 * that is known, else its file or address; what it is called, and in which order things are listed, is no evidence.
 */
final class EvidenceDigests {
    private final Map<String, String> artifacts = new HashMap<>();
    private final Map<String, List<String>> entries = new HashMap<>();

    EvidenceDigests(Submission submission, Map<String, Inspection> inspections) {
        for (Artifact artifact : submission.artifacts()) {
            Optional<Inspection> found = Optional.ofNullable(inspections.get(artifact.id()));
            artifacts.put(artifact.id(), identity(artifact, found.flatMap(Inspection::sha256)) + attributes(artifact));
        }
        for (SelfAnalysis entry : submission.selfAnalysis()) {
            entries.computeIfAbsent(entry.detail(), detail -> new ArrayList<>()).add(content(entry));
        }
    }

    /** SHA-256 of the evidence for a detail, in hexadecimal. */
    String of(String detail) {
        return sha256(sorted(entries.getOrDefault(detail, List.of())));
    }

    private static String identity(Artifact artifact, Optional<String> sha256) {
        return sha256.map(digest -> text("content") + text(digest))
                .or(() -> artifact.file().map(file -> text("file") + text(file)))
                .or(() -> artifact.uri().map(uri -> text("uri") + text(uri)))
                .orElseThrow();
    }

    private static String attributes(Artifact artifact) {
        return artifact.attributes().isEmpty()
                ? ""
                : text("attributes")
                        + sorted(artifact.attributes().entrySet().stream()
                                .map(attribute -> text(attribute.getKey()) + text(attribute.getValue()))
                                .toList());
    }

    private String content(SelfAnalysis entry) {
        List<String> references = entry.references().stream().map(this::content).toList();
        return text(sorted(references)) + text(entry.explanation().orElse(""));
    }

    private String content(Reference reference) {
        String artifact = Optional.ofNullable(artifacts.get(reference.artifact()))
                .orElseGet(() -> text("unknown") + text(reference.artifact()));
        return artifact + reference.locator().map(EvidenceDigests::content).orElse("");
    }

    /** The same for the same place, however it was written, and for no other. */
    static String content(Locator locator) {
        if (locator instanceof Locator.Page page) {
            return range("page", page.from(), page.to());
        } else if (locator instanceof Locator.Slide slide) {
            return range("slide", slide.from(), slide.to());
        } else if (locator instanceof Locator.Line line) {
            return range("line", line.from(), line.to());
        } else if (locator instanceof Locator.Time time) {
            return text("time")
                    + seconds(time.from())
                    + time.to().map(EvidenceDigests::seconds).orElse("");
        } else if (locator instanceof Locator.Sheet sheet) {
            return text("sheet")
                    + text(sheet.name())
                    + sheet.cells().map(EvidenceDigests::text).orElse("");
        } else if (locator instanceof Locator.Section section) {
            return text("section") + text(section.name());
        } else if (locator instanceof Locator.Region region) {
            return text("region") + text(region.name());
        }
        throw new IllegalStateException("a locator of no known type: " + locator);
    }

    private static String range(String type, int from, OptionalInt to) {
        return text(type)
                + text(Integer.toString(from))
                + (to.isPresent() ? text(Integer.toString(to.getAsInt())) : "");
    }

    /** However it was written: {@code 12:30} is the same moment as {@code 00:12:30} and 750. */
    private static String seconds(TimeCode time) {
        return text(time.seconds().toPlainString());
    }

    private static String sorted(List<String> contents) {
        List<String> sorted = new ArrayList<>(contents);
        Collections.sort(sorted);
        StringBuilder all = new StringBuilder();
        sorted.forEach(content -> all.append(text(content)));
        return all.toString();
    }

    /** With its length in front, so that no two lists of texts read the same. */
    private static String text(String text) {
        return text.length() + ":" + text;
    }

    private static String sha256(String content) {
        try {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
