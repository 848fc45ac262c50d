package org.probity.engine.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
    private static final List<String> REVIEW = List.of("assessors", "scale", "pass", "disagreement");
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
        JsonText text = JsonText.decode(bytes, limits);
        JsonObject root = text.parse();
        Reading reading = new Reading(text);
        return new CredentialReader(reading).credential(new Fields(reading, "", root, CREDENTIAL), root);
    }

    private Credential credential(Fields fields, JsonObject root) {
        String id = fields.text("id");
        String version = fields.text("version");
        String title = fields.text("title");
        Optional<String> citation = fields.optionalText("citation");
        List<Outcome> outcomes = fields.objects("outcomes", OUTCOME, this::outcome);
        List<Part> parts = fields.optional("parts", this::parts).orElseGet(() -> {
            reading.gap("/parts", "the property \"parts\" is missing");
            return List.of();
        });
        ReviewPolicy review =
                fields.optionalObject("review", REVIEW).map(this::review).orElse(ReviewPolicy.DEFAULT);
        SortedMap<String, BigDecimal> advisories = new TreeMap<>(fields.map("advisories", this::threshold));
        fields.optionalObject("extensions");
        return reading.finish(() -> new Credential(
                id,
                version,
                title,
                citation,
                outcomes,
                parts,
                review,
                advisories,
                Optional.of(CanonicalForm.digest(root))));
    }

    private Outcome outcome(Fields fields) {
        return new Outcome(
                identity(fields),
                fields.text("statement"),
                fields.objects("details", DETAIL, this::detail),
                fields.optionalText("source"),
                provenance(fields));
    }

    private Detail detail(Fields fields) {
        return new Detail(
                identity(fields),
                fields.text("statement"),
                fields.flag("required", true),
                fields.optionalText("source"),
                provenance(fields));
    }

    private List<Part> parts(JsonValue value, String at) {
        if (!(value instanceof JsonArray array)) {
            reading.gap(at, "a list is expected here, not " + value.kind());
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < array.elements().size(); i++) {
            part(array.elements().get(i), at + "/" + i).ifPresent(parts::add);
        }
        return parts;
    }

    private Optional<Part> part(JsonValue value, String at) {
        if (!(value instanceof JsonObject object)) {
            reading.gap(at, "an object is expected here, not " + value.kind());
            return Optional.empty();
        }
        if (!(object.members().get("type") instanceof JsonString type)) {
            reading.gap(at + "/type", "the property \"type\" is missing, or is not a text");
            return Optional.empty();
        }
        return switch (type.value()) {
            case "narrative" -> Optional.of(narrative(new Fields(reading, at, object, NARRATIVE)));
            case "portfolio" -> Optional.of(portfolio(new Fields(reading, at, object, PORTFOLIO)));
            default -> {
                reading.gap(
                        at + "/type",
                        FaultList.quoted(type.value()) + " is not a type of part; did you mean \""
                                + Nearest.to(type.value(), PART_TYPES) + "\"?");
                yield Optional.empty();
            }
        };
    }

    private NarrativePart narrative(Fields fields) {
        return new NarrativePart(
                identity(fields),
                fields.text("title"),
                range(fields, "words"),
                fields.objects("prompts", PROMPT, this::prompt),
                fields.optionalChoice("covers", names(Covers.values()), Covers.NOTHING)
                        .orElse(Covers.NOTHING),
                fields.optionalText("source"));
    }

    private Prompt prompt(Fields fields) {
        return new Prompt(
                identity(fields),
                fields.text("text"),
                fields.flag("required", true),
                range(fields, "words"),
                fields.optionalText("source"),
                provenance(fields));
    }

    private PortfolioPart portfolio(Fields fields) {
        return new PortfolioPart(
                identity(fields),
                fields.text("title"),
                atLeastOne(range(fields, "references")),
                fields.optionalChoice("locator", names(LocatorPolicy.values()), LocatorPolicy.REQUIRED)
                        .orElse(LocatorPolicy.REQUIRED),
                atLeastOne(range(fields, "explanation")),
                fields.optionalTexts("outcomes"),
                fields.optionalText("source"));
    }

    private Optional<Range> range(Fields fields, String name) {
        return fields.optionalObject(name, RANGE)
                .map(range -> new Range(range.optionalWhole("minimum"), range.optionalWhole("maximum")));
    }

    /** References and explanations are asked for unless the definition says that none are. */
    private static Range atLeastOne(Optional<Range> given) {
        return given.map(range -> range.minimum().isPresent() || range.maximum().isEmpty()
                        ? range
                        : new Range(OptionalInt.of(1), range.maximum()))
                .orElse(Range.atLeast(1));
    }

    private ReviewPolicy review(Fields fields) {
        ReviewPolicy absent = ReviewPolicy.DEFAULT;
        List<String> scale = fields.optionalTexts("scale").orElse(absent.scale());
        return new ReviewPolicy(
                fields.has("assessors") ? fields.whole("assessors", 1) : absent.assessors(),
                scale,
                fields.optionalText("pass").orElse(absent.pass()),
                fields.optionalChoice("disagreement", names(Disagreement.values()), absent.disagreement())
                        .orElse(absent.disagreement()));
    }

    private BigDecimal threshold(JsonValue value, String at) {
        if (value instanceof JsonNumber number) {
            return new BigDecimal(number.digits());
        }
        reading.fault(at, "a number is expected here, not " + value.kind());
        return BigDecimal.ZERO;
    }

    /** Without its id an element cannot be referred to, and checks across the definition would only repeat that. */
    private String identity(Fields fields) {
        if (!fields.has("id")) {
            reading.gap(fields.pointer("id"), "the property \"id\" is missing");
            return "";
        }
        return fields.text("id");
    }

    private static Provenance provenance(Fields fields) {
        return fields.optionalChoice("provenance", names(Provenance.values()), Provenance.ISSUER)
                .orElse(Provenance.ISSUER);
    }

    private static <E extends Enum<E>> Map<String, E> names(E[] values) {
        Map<String, E> names = new TreeMap<>();
        for (E value : values) {
            names.put(value.name().toLowerCase(Locale.ROOT), value);
        }
        return names;
    }
}
