package org.probity.engine.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.probity.engine.DocumentLimits;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.credential.Alignment;
import org.probity.engine.credential.Attestation;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Detail;
import org.probity.engine.credential.Disagreement;
import org.probity.engine.credential.Formalities;
import org.probity.engine.credential.Outcome;
import org.probity.engine.credential.Part;
import org.probity.engine.credential.PassRule;
import org.probity.engine.credential.Period;
import org.probity.engine.credential.ReviewPolicy;
import org.probity.engine.credential.Scale;
import org.probity.engine.json.JsonValue.JsonNumber;

/** Reads credential definitions. */
public final class CredentialReader {
    private static final List<String> CREDENTIAL = List.of(
            "id",
            "version",
            "language",
            "title",
            "citation",
            "outcomes",
            "parts",
            "review",
            "attempts",
            "effective",
            "attestations",
            "advisories",
            "extensions");
    private static final List<String> OUTCOME = OriginReader.and("id", "statement", "details", "pass", "alignments");
    private static final List<String> DETAIL = OriginReader.and("id", "statement", "required", "rubric", "alignments");
    private static final List<String> PASS = List.of("details", "including");
    private static final List<String> RUBRIC = List.of("scale", "pass");
    private static final List<String> ALIGNMENT = List.of("framework", "identifier", "uri");
    private static final List<String> REVIEW = List.of("assessors", "scale", "pass", "disagreement", "carryOver");
    private static final List<String> ATTESTATION = OriginReader.and("id", "text", "required");

    private final Reading reading;
    private final Fields fields;
    private final String language;
    private final Wordings wordings;

    private CredentialReader(Reading reading) {
        this.reading = reading;
        this.fields = new Fields(reading, "", reading.root(), CREDENTIAL);
        // Where the property is misspelt, the definition is in some language that is not known.
        this.language = fields.optionalText("language")
                .orElse(reading.isStandIn("/language") ? "" : Credential.DEFAULT_LANGUAGE);
        this.wordings = new Wordings(reading, language);
    }

    /**
     * Reads a credential definition.
     *
     * @param bytes JSON in UTF-8
     * @param limits how large it may be
     * @return the definition, with its digest
     * @throws InvalidDocumentException if anything is wrong with it, with every fault
     */
    public static Credential read(byte[] bytes, DocumentLimits limits) {
        Reading reading = new Reading(JsonText.decode(bytes, limits));
        // Whether a portfolio shows an outcome, and whether what it shows is one, can only be said where both could be
        // read.
        reading.shadow("/parts(/\\d+(/type|/outcomes(/\\d+)?)?)?", "/outcomes/\\d+");
        reading.shadow("/outcomes(/\\d+(/id)?)?", "/parts/\\d+(/outcomes(/\\d+)?|/covers)?");
        reading.shadow("/parts/\\d+/outcomes(/\\d+)?", "/parts/\\d+/outcomes/\\d+");
        reading.shadow("/parts/\\d+/covers", "/parts/\\d+/coverage");
        // What words past a maximum mean cannot be said to be too much where that could not be read.
        reading.shadow("/parts/.+/maximum", "/parts/.+/over");
        // Likewise the details that a pass rule, an override or a requirement names, and the levels of a scale.
        String details = "/outcomes(/\\d+(/id|/details(/\\d+(/id)?)?)?)?|/parts/\\d+/outcomes(/\\d+)?";
        reading.shadow(details, "/parts/\\d+/(overrides/[^/]+|artifacts/\\d+/details/\\d+)");
        reading.shadow(details, "/outcomes/\\d+/pass/(details|including/\\d+)");
        reading.shadow("/review/(scale(/\\d+(/id)?)?|pass)", "(/review|/outcomes/\\d+/details/\\d+/rubric)/pass");
        reading.shadow(
                "/outcomes/\\d+/details/\\d+/rubric/(scale(/\\d+(/id)?)?|pass)",
                "/outcomes/\\d+/details/\\d+/rubric/pass");
        return new CredentialReader(reading).credential();
    }

    private Credential credential() {
        String id = fields.text("id");
        String version = fields.text("version");
        String title = wordings.text(fields, "title");
        Optional<String> citation = fields.optionalText("citation");
        ReviewPolicy review =
                fields.optionalObject("review", REVIEW).map(this::review).orElse(ReviewPolicy.DEFAULT);
        List<Outcome> outcomes = fields.objects("outcomes", OUTCOME, outcome -> outcome(outcome, review.scale()));
        List<Part> parts = fields.elements("parts", new PartReader(reading, wordings)::part)
                .orElseGet(() -> {
                    reading.fault("/parts", "the property \"parts\" is missing");
                    return List.of();
                });
        Formalities formalities = formalities();
        SortedMap<String, BigDecimal> advisories = new TreeMap<>(fields.map("advisories", this::threshold));
        fields.optionalObject("extensions");
        return reading.finish(sha256 -> new Credential(
                id,
                version,
                language,
                title,
                citation,
                outcomes,
                parts,
                review,
                formalities,
                advisories,
                wordings.translations(),
                sha256));
    }

    private Outcome outcome(Fields fields, Scale scale) {
        return new Outcome(
                fields.text("id"),
                wordings.text(fields, "statement"),
                fields.objects("details", DETAIL, detail -> detail(detail, scale)),
                fields.optionalObject("pass", PASS)
                        .map(pass -> new PassRule(pass.whole("details", 1), pass.texts("including"))),
                OriginReader.read(fields),
                fields.objects("alignments", ALIGNMENT, CredentialReader::alignment));
    }

    private Detail detail(Fields fields, Scale scale) {
        return new Detail(
                fields.text("id"),
                wordings.text(fields, "statement"),
                fields.flag("required", true),
                fields.optionalObject("rubric", RUBRIC).map(rubric -> ScaleReader.scale(rubric, scale, wordings)),
                OriginReader.read(fields),
                fields.objects("alignments", ALIGNMENT, CredentialReader::alignment));
    }

    private static Alignment alignment(Fields fields) {
        return new Alignment(fields.text("framework"), fields.optionalText("identifier"), fields.optionalText("uri"));
    }

    private ReviewPolicy review(Fields fields) {
        ReviewPolicy absent = ReviewPolicy.DEFAULT;
        return new ReviewPolicy(
                fields.has("assessors") ? fields.whole("assessors", 1) : absent.assessors(),
                ScaleReader.scale(fields, absent.scale(), wordings),
                fields.optionalChoice("disagreement", EnumNames.all(Disagreement.values()), absent.disagreement())
                        .orElse(absent.disagreement()),
                fields.flag("carryOver", absent.carryOver()));
    }

    private Formalities formalities() {
        Optional<Fields> attempts = fields.optionalObject("attempts", List.of("maximum"));
        return new Formalities(
                attempts.map(given -> OptionalInt.of(given.whole("maximum", 1))).orElse(OptionalInt.empty()),
                fields.optionalObject("effective", List.of("from", "until"))
                        .map(days -> new Period(days.optionalDate("from"), days.optionalDate("until"))),
                fields.objects(
                        "attestations",
                        ATTESTATION,
                        attestation -> new Attestation(
                                attestation.text("id"),
                                wordings.text(attestation, "text"),
                                attestation.flag("required", true),
                                OriginReader.read(attestation))));
    }

    private BigDecimal threshold(JsonValue value, String at) {
        if (value instanceof JsonNumber number) {
            return number.decimal();
        }
        reading.fault(at, "a number is expected here, not " + value.kind());
        return BigDecimal.ZERO;
    }
}
