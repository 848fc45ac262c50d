package org.probity.engine.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.probity.engine.DocumentLimits;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.credential.Covers;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Detail;
import org.probity.engine.credential.Disagreement;
import org.probity.engine.credential.LocatorPolicy;
import org.probity.engine.credential.NarrativePart;
import org.probity.engine.credential.Outcome;
import org.probity.engine.credential.Part;
import org.probity.engine.credential.PortfolioPart;
import org.probity.engine.credential.Prompt;
import org.probity.engine.credential.Provenance;
import org.probity.engine.credential.Range;
import org.probity.engine.credential.ReviewPolicy;
import org.probity.engine.internal.check.FaultList;
import org.probity.engine.json.JsonValue.JsonArray;
import org.probity.engine.json.JsonValue.JsonNumber;
import org.probity.engine.json.JsonValue.JsonObject;
import org.probity.engine.json.JsonValue.JsonString;

/** Reads credential definitions. */
public final class CredentialReader {
    private static final List<String> CREDENTIAL =
            List.of("id", "version", "title", "citation", "outcomes", "parts", "review", "advisories", "extensions");
    private static final List<String> OUTCOME = List.of("id", "statement", "details", "source", "provenance");
    private static final List<String> DETAIL = List.of("id", "statement", "required", "source", "provenance");
    private static final List<String> NARRATIVE =
            List.of("type", "id", "title", "words", "prompts", "covers", "source");
    private static final List<String> PORTFOLIO =
            List.of("type", "id", "title", "references", "locator", "explanation", "outcomes", "source");
    private static final List<String> PROMPT = List.of("id", "text", "required", "words", "source", "provenance");
    private static final List<String> RANGE = List.of("minimum", "maximum");
    private static final List<String> REVIEW = List.of("assessors", "scale", "pass", "disagreement", "carryOver");
    private static final List<String> PART_TYPES = List.of("narrative", "portfolio");

    private final Reading reading;

    private CredentialReader(Reading reading) {
        this.reading = reading;
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
        reading.shadow("/review/(scale(/\\d+)?|pass)", "/review/pass");
        return new CredentialReader(reading).credential(new Fields(reading, "", reading.root(), CREDENTIAL));
    }

    private Credential credential(Fields fields) {
        String id = fields.text("id");
        String version = fields.text("version");
        String title = fields.text("title");
        Optional<String> citation = fields.optionalText("citation");
        List<Outcome> outcomes = fields.objects("outcomes", OUTCOME, this::outcome);
        List<Part> parts = fields.optional("parts", this::parts).orElseGet(() -> {
            reading.fault("/parts", "the property \"parts\" is missing");
            return List.of();
        });
        ReviewPolicy review =
                fields.optionalObject("review", REVIEW).map(this::review).orElse(ReviewPolicy.DEFAULT);
        SortedMap<String, BigDecimal> advisories = new TreeMap<>(fields.map("advisories", this::threshold));
        fields.optionalObject("extensions");
        return reading.finish(
                sha256 -> new Credential(id, version, title, citation, outcomes, parts, review, advisories, sha256));
    }

    private Outcome outcome(Fields fields) {
        return new Outcome(
                fields.text("id"),
                fields.text("statement"),
                fields.objects("details", DETAIL, this::detail),
                fields.optionalText("source"),
                provenance(fields));
    }

    private Detail detail(Fields fields) {
        return new Detail(
                fields.text("id"),
                fields.text("statement"),
                fields.flag("required", true),
                fields.optionalText("source"),
                provenance(fields));
    }

    private List<Part> parts(JsonValue value, String at) {
        if (!(value instanceof JsonArray array)) {
            reading.fault(at, "a list is expected here, not " + value.kind());
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < array.elements().size(); i++) {
            parts.add(part(array.elements().get(i), at + "/" + i));
        }
        return parts;
    }

    /** What is of no known type is read as far as any part is: by its id, which must be its own all the same. */
    private Part part(JsonValue value, String at) {
        JsonObject object = Fields.object(reading, value, at);
        Optional<String> type =
                object.members().get("type") instanceof JsonString text ? Optional.of(text.value()) : Optional.empty();
        if (type.isEmpty()) {
            reading.fault(at + "/type", "the property \"type\" is missing, or is not a text");
        } else if (type.get().equals("narrative")) {
            return narrative(new Fields(reading, at, object, NARRATIVE));
        } else if (type.get().equals("portfolio")) {
            return portfolio(new Fields(reading, at, object, PORTFOLIO));
        } else {
            reading.fault(
                    at + "/type",
                    FaultList.quoted(type.get()) + " is not a type of part; did you mean \""
                            + Nearest.to(type.get(), PART_TYPES) + "\"?");
        }
        Fields fields =
                new Fields(reading, at, object, List.copyOf(object.members().keySet()));
        return new NarrativePart(fields.text("id"), "", Optional.empty(), List.of(), Covers.NOTHING, Optional.empty());
    }

    private NarrativePart narrative(Fields fields) {
        return new NarrativePart(
                fields.text("id"),
                fields.text("title"),
                range(fields, "words"),
                fields.objects("prompts", PROMPT, this::prompt),
                fields.optionalChoice("covers", EnumNames.all(Covers.values()), Covers.NOTHING)
                        .orElse(Covers.NOTHING),
                fields.optionalText("source"));
    }

    private Prompt prompt(Fields fields) {
        return new Prompt(
                fields.text("id"),
                fields.text("text"),
                fields.flag("required", true),
                range(fields, "words"),
                fields.optionalText("source"),
                provenance(fields));
    }

    private PortfolioPart portfolio(Fields fields) {
        return new PortfolioPart(
                fields.text("id"),
                fields.text("title"),
                range(fields, "references").orElse(Range.atLeast(1)),
                fields.optionalChoice("locator", EnumNames.all(LocatorPolicy.values()), LocatorPolicy.REQUIRED)
                        .orElse(LocatorPolicy.REQUIRED),
                range(fields, "explanation").orElse(Range.atLeast(1)),
                fields.optionalTexts("outcomes"),
                fields.optionalText("source"));
    }

    private Optional<Range> range(Fields fields, String name) {
        return fields.optionalObject(name, RANGE)
                .map(range -> new Range(range.optionalWhole("minimum"), range.optionalWhole("maximum")));
    }

    private ReviewPolicy review(Fields fields) {
        ReviewPolicy absent = ReviewPolicy.DEFAULT;
        List<String> scale = fields.optionalTexts("scale").orElse(absent.scale());
        return new ReviewPolicy(
                fields.has("assessors") ? fields.whole("assessors", 1) : absent.assessors(),
                scale,
                fields.optionalText("pass").orElse(absent.pass()),
                fields.optionalChoice("disagreement", EnumNames.all(Disagreement.values()), absent.disagreement())
                        .orElse(absent.disagreement()),
                fields.flag("carryOver", absent.carryOver()));
    }

    private BigDecimal threshold(JsonValue value, String at) {
        if (value instanceof JsonNumber number) {
            return number.decimal();
        }
        reading.fault(at, "a number is expected here, not " + value.kind());
        return BigDecimal.ZERO;
    }

    private static Provenance provenance(Fields fields) {
        return fields.optionalChoice("provenance", EnumNames.all(Provenance.values()), Provenance.ISSUER)
                .orElse(Provenance.ISSUER);
    }
}
