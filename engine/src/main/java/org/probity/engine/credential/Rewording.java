package org.probity.engine.credential;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;

/** Puts others in place of the texts of a definition that can be given in several languages, and of nothing else. */
final class Rewording {
    private final BinaryOperator<String> words;

    /** What stands in place of each text, given its JSON Pointer and the text. */
    Rewording(BinaryOperator<String> words) {
        this.words = words;
    }

    /** The texts as they are, by JSON Pointer, in the order of the definition. */
    static Map<String, String> texts(
            String title, List<Outcome> outcomes, List<Part> parts, ReviewPolicy review, Formalities formalities) {
        Map<String, String> texts = new LinkedHashMap<>();
        Rewording collecting = new Rewording((at, text) -> {
            texts.put(at, text);
            return text;
        });
        collecting.title(title);
        collecting.outcomes(outcomes, review.scale(), review.scale());
        collecting.parts(parts);
        collecting.review(review);
        collecting.formalities(formalities);
        return Collections.unmodifiableMap(texts);
    }

    String title(String title) {
        return words.apply("/title", title);
    }

    /** Rubrics that share the levels of the review share them also where these are in other words. */
    List<Outcome> outcomes(List<Outcome> outcomes, Scale review, Scale reworded) {
        return each("/outcomes", outcomes, (at, outcome) -> outcome(at, outcome, review, reworded));
    }

    List<Part> parts(List<Part> parts) {
        return each("/parts", parts, this::part);
    }

    ReviewPolicy review(ReviewPolicy review) {
        return new ReviewPolicy(
                review.assessors(), scale("/review", review.scale()), review.disagreement(), review.carryOver());
    }

    Formalities formalities(Formalities formalities) {
        return new Formalities(
                formalities.attempts(),
                formalities.effective(),
                each("/attestations", formalities.attestations(), this::attestation));
    }

    private Outcome outcome(String at, Outcome outcome, Scale review, Scale reworded) {
        return new Outcome(
                outcome.id(),
                words.apply(at + "/statement", outcome.statement()),
                each(at + "/details", outcome.details(), (place, detail) -> detail(place, detail, review, reworded)),
                outcome.pass(),
                outcome.origin(),
                outcome.alignments());
    }

    private Detail detail(String at, Detail detail, Scale review, Scale reworded) {
        return new Detail(
                detail.id(),
                words.apply(at + "/statement", detail.statement()),
                detail.required(),
                detail.rubric()
                        .map(rubric -> rubric.sharesLevelsWith(review)
                                ? new Scale(reworded.levels(), rubric.pass())
                                : scale(at + "/rubric", rubric)),
                detail.origin(),
                detail.alignments());
    }

    private Scale scale(String at, Scale scale) {
        return new Scale(each(at + "/scale", scale.levels(), this::level), scale.pass());
    }

    private Level level(String at, Level level) {
        return new Level(
                level.id(), optional(at + "/label", level.label()), optional(at + "/description", level.description()));
    }

    private Part part(String at, Part part) {
        return part instanceof NarrativePart narrative ? narrative(at, narrative) : portfolio(at, (PortfolioPart) part);
    }

    private NarrativePart narrative(String at, NarrativePart part) {
        return new NarrativePart(
                part.id(),
                words.apply(at + "/title", part.title()),
                part.required(),
                part.words(),
                each(at + "/prompts", part.prompts(), this::prompt),
                part.covers(),
                part.coverage(),
                part.origin(),
                part.sources());
    }

    private Prompt prompt(String at, Prompt prompt) {
        return new Prompt(
                prompt.id(),
                words.apply(at + "/text", prompt.text()),
                prompt.required(),
                prompt.words(),
                each(at + "/questions", prompt.questions(), this::prompt),
                prompt.origin());
    }

    private PortfolioPart portfolio(String at, PortfolioPart part) {
        return new PortfolioPart(
                part.id(),
                words.apply(at + "/title", part.title()),
                part.required(),
                part.evidence(),
                part.overrides(),
                each(at + "/artifacts", part.artifacts(), this::requirement),
                part.outcomes(),
                part.origin(),
                part.sources());
    }

    /** A description that leaves no choice is written without a title. */
    private ArtifactRequirement requirement(String at, ArtifactRequirement requirement) {
        return new ArtifactRequirement(
                requirement.id(),
                words.apply(at + "/title", requirement.title()),
                requirement.required(),
                requirement.isChoice()
                        ? each(at + "/anyOf", requirement.anyOf(), this::description)
                        : requirement.anyOf(),
                requirement.needed(),
                requirement.details(),
                requirement.origin());
    }

    private ArtifactDescription description(String at, ArtifactDescription description) {
        return new ArtifactDescription(
                optional(at + "/title", description.title()),
                description.count(),
                description.mediaTypes(),
                description.pages(),
                description.slides(),
                description.seconds(),
                description.links(),
                description.attributes(),
                description.different());
    }

    private Attestation attestation(String at, Attestation attestation) {
        return new Attestation(
                attestation.id(),
                words.apply(at + "/text", attestation.text()),
                attestation.required(),
                attestation.origin());
    }

    private Optional<String> optional(String at, Optional<String> text) {
        return text.map(given -> words.apply(at, given));
    }

    private static <T> List<T> each(String at, List<T> list, BiFunction<String, T, T> reworded) {
        List<T> all = new ArrayList<>();
        for (T one : list) {
            all.add(reworded.apply(at + "/" + all.size(), one));
        }
        return all;
    }
}
