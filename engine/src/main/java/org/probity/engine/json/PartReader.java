package org.probity.engine.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probity.engine.credential.Covers;
import org.probity.engine.credential.NarrativePart;
import org.probity.engine.credential.Part;
import org.probity.engine.credential.Prompt;
import org.probity.engine.internal.check.FaultList;
import org.probity.engine.json.JsonValue.JsonObject;
import org.probity.engine.json.JsonValue.JsonString;

/** Reads the parts of a definition. */
final class PartReader {
    private static final List<String> NARRATIVE =
            OriginReader.and("type", "id", "title", "required", "words", "prompts", "covers", "coverage", "sources");
    private static final List<String> PROMPT = OriginReader.and("id", "text", "required", "words", "questions");
    private static final List<String> SOURCES = List.of("words", "coverage");
    private static final List<String> TYPES = List.of("narrative", "portfolio");

    private final Reading reading;
    private final Wordings wordings;

    PartReader(Reading reading, Wordings wordings) {
        this.reading = reading;
        this.wordings = wordings;
    }

    /** Sentences by the last word of the criteria that they are about. */
    static Map<String, String> sources(Fields fields, List<String> criteria) {
        Map<String, String> sources = new LinkedHashMap<>();
        fields.optionalObject("sources", criteria)
                .ifPresent(given -> criteria.forEach(
                        name -> given.optionalText(name).ifPresent(sentence -> sources.put(name, sentence))));
        return sources;
    }

    /** What is of no known type is read as far as any part is: by its id, which must be its own all the same. */
    Part part(JsonValue value, String at) {
        JsonObject object = Fields.object(reading, value, at);
        Optional<String> type =
                object.members().get("type") instanceof JsonString text ? Optional.of(text.value()) : Optional.empty();
        if (type.isEmpty()) {
            reading.fault(at + "/type", "the property \"type\" is missing, or is not a text");
        } else if (type.get().equals("narrative")) {
            return narrative(new Fields(reading, at, object, NARRATIVE));
        } else if (type.get().equals("portfolio")) {
            return new PortfolioReader(reading, wordings)
                    .portfolio(new Fields(reading, at, object, PortfolioReader.PORTFOLIO));
        } else {
            reading.fault(
                    at + "/type",
                    FaultList.quoted(type.get()) + " is not a type of part; did you mean \""
                            + Nearest.to(type.get(), TYPES) + "\"?");
        }
        Fields fields =
                new Fields(reading, at, object, List.copyOf(object.members().keySet()));
        return new NarrativePart(fields.text("id"), "", Optional.empty(), List.of(), Covers.NOTHING, Optional.empty());
    }

    private NarrativePart narrative(Fields fields) {
        return new NarrativePart(
                fields.text("id"),
                wordings.text(fields, "title"),
                fields.flag("required", true),
                RangeReader.words(fields, "words"),
                fields.objects("prompts", PROMPT, this::prompt),
                fields.optionalChoice("covers", EnumNames.all(Covers.values()), Covers.NOTHING)
                        .orElse(Covers.NOTHING),
                RangeReader.words(fields, "coverage"),
                OriginReader.read(fields),
                sources(fields, SOURCES));
    }

    private Prompt prompt(Fields fields) {
        return new Prompt(
                fields.text("id"),
                wordings.text(fields, "text"),
                fields.flag("required", true),
                RangeReader.words(fields, "words"),
                fields.objects("questions", PROMPT, this::prompt),
                OriginReader.read(fields));
    }
}
