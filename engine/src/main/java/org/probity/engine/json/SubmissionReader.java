package org.probity.engine.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probity.engine.DocumentLimits;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.internal.check.FaultList;
import org.probity.engine.json.JsonValue.JsonNumber;
import org.probity.engine.json.JsonValue.JsonObject;
import org.probity.engine.json.JsonValue.JsonString;
import org.probity.engine.submission.Artifact;
import org.probity.engine.submission.Locator;
import org.probity.engine.submission.Passage;
import org.probity.engine.submission.Reference;
import org.probity.engine.submission.SelfAnalysis;
import org.probity.engine.submission.Submission;
import org.probity.engine.submission.TimeCode;

/** Reads submissions. */
public final class SubmissionReader {
    private static final List<String> SUBMISSION = List.of(
            "id",
            "credential",
            "credentialVersion",
            "practitioner",
            "attempt",
            "submittedAt",
            "narratives",
            "artifacts",
            "selfAnalysis",
            "attestations",
            "extensions");
    private static final List<String> PASSAGE = List.of("prompts", "covers", "text");
    private static final List<String> ARTIFACT =
            List.of("id", "title", "file", "uri", "mediaType", "pages", "slides", "sheets", "seconds", "attributes");
    private static final List<String> SELF_ANALYSIS = List.of("detail", "references", "explanation");
    private static final List<String> REFERENCE = List.of("artifact", "locator");

    /** What each type of locator is made of, besides its type. */
    private static final Map<String, List<String>> LOCATORS = locators();

    private final Reading reading;

    private SubmissionReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * Reads a submission.
     *
     * @param bytes JSON in UTF-8
     * @param limits how large it may be
     * @return the submission, with its digest
     * @throws InvalidDocumentException if anything is wrong with it, with every fault
     */
    public static Submission read(byte[] bytes, DocumentLimits limits) {
        Reading reading = new Reading(JsonText.decode(bytes, limits));
        return new SubmissionReader(reading).submission(new Fields(reading, "", reading.root(), SUBMISSION));
    }

    private Submission submission(Fields fields) {
        String id = fields.text("id");
        String credential = fields.text("credential");
        Optional<String> credentialVersion = fields.optionalText("credentialVersion");
        String practitioner = fields.text("practitioner");
        int attempt = fields.has("attempt") ? fields.whole("attempt", 1) : 1;
        Optional<String> submittedAt = fields.optionalText("submittedAt");
        Map<String, List<Passage>> narratives = fields.map(
                "narratives", (value, at) -> Fields.objects(reading, value, at, PASSAGE, SubmissionReader::passage));
        List<Artifact> artifacts = fields.objects("artifacts", ARTIFACT, this::artifact);
        List<SelfAnalysis> selfAnalysis = fields.objects("selfAnalysis", SELF_ANALYSIS, this::selfAnalysis);
        List<String> attestations = fields.texts("attestations");
        fields.optionalObject("extensions");
        return reading.finish(sha256 -> new Submission(
                id,
                credential,
                credentialVersion,
                practitioner,
                attempt,
                submittedAt,
                narratives,
                artifacts,
                selfAnalysis,
                attestations,
                sha256));
    }

    private static Passage passage(Fields fields) {
        return new Passage(fields.texts("prompts"), fields.texts("covers"), fields.text("text"));
    }

    private Artifact artifact(Fields fields) {
        return new Artifact(
                fields.text("id"),
                fields.text("title"),
                fields.optionalText("file"),
                fields.optionalText("uri"),
                fields.optionalText("mediaType"),
                fields.optionalWhole("pages"),
                fields.optionalWhole("slides"),
                fields.optionalWhole("sheets"),
                fields.optionalDecimal("seconds"),
                fields.map("attributes", (value, at) -> Fields.textOf(reading, value, at)));
    }

    private SelfAnalysis selfAnalysis(Fields fields) {
        return new SelfAnalysis(
                fields.text("detail"),
                fields.objects("references", REFERENCE, this::reference),
                fields.optionalText("explanation"));
    }

    private Reference reference(Fields fields) {
        return new Reference(
                fields.text("artifact"),
                fields.optional("locator", this::locator).flatMap(found -> found));
    }

    private Optional<Locator> locator(JsonValue value, String at) {
        if (!(value instanceof JsonObject object)) {
            reading.fault(at, "an object is expected here, not " + value.kind());
            return Optional.empty();
        }
        if (!(object.members().get("type") instanceof JsonString type)) {
            reading.fault(at + "/type", "the property \"type\" is missing, or is not a text");
            return Optional.empty();
        }
        List<String> known = LOCATORS.get(type.value());
        if (known == null) {
            reading.fault(
                    at + "/type",
                    FaultList.quoted(type.value()) + " is not a type of locator; did you mean \""
                            + Nearest.to(type.value(), LOCATORS.keySet()) + "\"?");
            return Optional.empty();
        }
        Fields fields = new Fields(reading, at, object, known);
        return Optional.of(
                switch (type.value()) {
                    case "page" -> new Locator.Page(fields.whole("from", 1), fields.optionalWhole("to"));
                    case "slide" -> new Locator.Slide(fields.whole("from", 1), fields.optionalWhole("to"));
                    case "line" -> new Locator.Line(fields.whole("from", 1), fields.optionalWhole("to"));
                    case "sheet" -> new Locator.Sheet(fields.text("name"), fields.optionalText("cells"));
                    case "section" -> new Locator.Section(fields.text("name"));
                    case "region" -> new Locator.Region(fields.text("name"));
                    default -> time(fields);
                });
    }

    private Locator time(Fields fields) {
        TimeCode beginning = TimeCode.ofSeconds(BigDecimal.ZERO);
        return new Locator.Time(
                fields.required("from", this::timeCode).orElse(beginning),
                fields.optional("to", this::timeCode).flatMap(found -> found));
    }

    private Optional<TimeCode> timeCode(JsonValue value, String at) {
        try {
            if (value instanceof JsonString clock) {
                return Optional.of(TimeCode.parse(clock.value()));
            } else if (value instanceof JsonNumber number) {
                return Optional.of(TimeCode.ofSeconds(number.decimal()));
            }
            reading.fault(at, "a time is expected here, not " + value.kind());
        } catch (IllegalArgumentException e) {
            String written = value instanceof JsonString clock ? FaultList.quoted(clock.value()) + ": " : "";
            reading.fault(at, written + e.getMessage());
        }
        return Optional.empty();
    }

    private static Map<String, List<String>> locators() {
        Map<String, List<String>> locators = new LinkedHashMap<>();
        for (String type : List.of("page", "slide", "time", "line")) {
            locators.put(type, List.of("type", "from", "to"));
        }
        locators.put("sheet", List.of("type", "name", "cells"));
        locators.put("section", List.of("type", "name"));
        locators.put("region", List.of("type", "name"));
        return locators;
    }
}
