package org.probity.engine.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.probity.engine.credential.ArtifactDescription;
import org.probity.engine.credential.ArtifactRequirement;
import org.probity.engine.credential.EvidencePolicy;
import org.probity.engine.credential.LocatorPolicy;
import org.probity.engine.credential.LocatorType;
import org.probity.engine.credential.PortfolioPart;
import org.probity.engine.credential.Range;
import org.probity.engine.json.JsonValue.JsonObject;

/** Reads portfolio parts. */
final class PortfolioReader {
    private static final List<String> EVIDENCE = List.of("references", "locator", "locators", "explanation");
    private static final List<String> DESCRIPTION =
            List.of("count", "mediaTypes", "pages", "slides", "seconds", "links", "attributes", "different");
    private static final List<String> CHOICE = joined(List.of("title"), DESCRIPTION);
    private static final List<String> REQUIREMENT =
            joined(OriginReader.and("id", "title", "required", "details", "anyOf", "needed"), DESCRIPTION);
    private static final List<String> SOURCES = List.of("artifact", "locator", "explanation", "proficiency");

    static final List<String> PORTFOLIO = joined(
            OriginReader.and("type", "id", "title", "required", "overrides", "artifacts", "outcomes", "sources"),
            EVIDENCE);

    private final Reading reading;
    private final Wordings wordings;

    PortfolioReader(Reading reading, Wordings wordings) {
        this.reading = reading;
        this.wordings = wordings;
    }

    PortfolioPart portfolio(Fields fields) {
        EvidencePolicy evidence = evidence(fields, EvidencePolicy.DEFAULT);
        return new PortfolioPart(
                fields.text("id"),
                wordings.text(fields, "title"),
                fields.flag("required", true),
                evidence,
                fields.map("overrides", (value, at) -> override(value, at, evidence)),
                fields.objects("artifacts", REQUIREMENT, this::requirement),
                fields.optionalTexts("outcomes"),
                OriginReader.read(fields),
                PartReader.sources(fields, SOURCES));
    }

    private EvidencePolicy override(JsonValue value, String at, EvidencePolicy others) {
        JsonObject object = Fields.object(reading, value, at);
        if (object.members().isEmpty()) {
            reading.fault(at, "nothing is said here that differs from other details");
        }
        return evidence(new Fields(reading, at, object, EVIDENCE), others);
    }

    private EvidencePolicy evidence(Fields fields, EvidencePolicy absent) {
        List<LocatorType> locators = fields.choices("locators", EnumNames.all(LocatorType.values()));
        if (fields.has("locators") && locators.isEmpty()) {
            reading.fault(fields.pointer("locators"), "no locator is allowed at all; leave it out to allow any");
        }
        return new EvidencePolicy(
                RangeReader.range(fields, "references").orElse(absent.references()),
                fields.optionalChoice("locator", EnumNames.all(LocatorPolicy.values()), LocatorPolicy.REQUIRED)
                        .orElse(absent.locator()),
                fields.has("locators") ? locators : absent.locators(),
                RangeReader.range(fields, "explanation").orElse(absent.explanation()));
    }

    private ArtifactRequirement requirement(Fields fields) {
        boolean several = fields.has("anyOf");
        List<ArtifactDescription> choices = several
                ? fields.objects("anyOf", CHOICE, choice -> description(choice, wordings.optionalText(choice, "title")))
                : List.of(description(fields, Optional.empty()));
        if (several) {
            checkChoice(fields, choices);
        } else if (fields.has("needed")) {
            fields.fault(fields.pointer("needed"), "there is nothing to choose from without \"anyOf\"");
        }
        return new ArtifactRequirement(
                fields.text("id"),
                wordings.text(fields, "title"),
                fields.flag("required", true),
                choices,
                several && fields.has("needed") ? fields.whole("needed", 1) : 1,
                filled(fields, "details", "leave it out for the portfolio as a whole"),
                OriginReader.read(fields));
    }

    private static void checkChoice(Fields fields, List<ArtifactDescription> choices) {
        DESCRIPTION.stream()
                .filter(fields::has)
                .forEach(name -> fields.fault(
                        fields.pointer(name), "beside \"anyOf\" it says nothing; say it in each description"));
        if (choices.size() == 1) {
            fields.fault(fields.pointer("anyOf"), "there is only one thing to choose; say it without \"anyOf\"");
        }
    }

    /** A list that is there and empty says the opposite of one that is left out. */
    private static List<String> filled(Fields fields, String name, String otherwise) {
        Optional<List<String>> texts = fields.optionalTexts(name);
        if (texts.filter(List::isEmpty).isPresent()) {
            fields.fault(fields.pointer(name), "the list is empty; " + otherwise);
        }
        return texts.orElse(List.of());
    }

    private ArtifactDescription description(Fields fields, Optional<String> title) {
        return new ArtifactDescription(
                title,
                RangeReader.range(fields, "count").orElse(Range.atLeast(1)),
                filled(fields, "mediaTypes", "leave it out to allow any"),
                RangeReader.range(fields, "pages"),
                RangeReader.range(fields, "slides"),
                RangeReader.range(fields, "seconds"),
                fields.flag("links", true),
                attributes(fields),
                fields.optionalText("different"));
    }

    private Map<String, List<String>> attributes(Fields fields) {
        return fields.map("attributes", (value, at) -> Fields.textsOf(reading, value, at));
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
