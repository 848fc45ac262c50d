package org.probity.engine.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.probity.engine.credential.Alignment;
import org.probity.engine.credential.Covers;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Detail;
import org.probity.engine.credential.Formalities;
import org.probity.engine.credential.NarrativePart;
import org.probity.engine.credential.Origin;
import org.probity.engine.credential.Outcome;
import org.probity.engine.credential.Overlength;
import org.probity.engine.credential.Part;
import org.probity.engine.credential.PortfolioPart;
import org.probity.engine.credential.Prompt;
import org.probity.engine.credential.Provenance;
import org.probity.engine.credential.ReviewPolicy;
import org.probity.engine.credential.Scale;
import org.probity.engine.credential.WordLimits;

/** Writes credential definitions. */
public final class CredentialWriter {
    private final JsonOutput out;
    private final Credential credential;
    private final WordingWriter wordings;

    private CredentialWriter(JsonOutput out, Credential credential) {
        this.out = out;
        this.credential = credential;
        this.wordings = new WordingWriter(out, credential);
    }

    /**
     * Writes a definition.
     *
     * @param credential the definition
     * @return JSON on one line
     */
    public static String write(Credential credential) {
        return JsonOutput.document(out -> new CredentialWriter(out, credential).credential());
    }

    private void credential() {
        out.text("id", credential.id());
        out.text("version", credential.version());
        if (!credential.language().equals(Credential.DEFAULT_LANGUAGE)) {
            out.text("language", credential.language());
        }
        wordings.text("title", credential.title());
        out.text("citation", credential.citation());
        out.objects("outcomes", credential.outcomes(), this::outcome);
        out.objects("parts", credential.parts(), this::part);
        out.object("review", () -> review(credential.review()));
        formalities(credential.formalities());
        if (!credential.advisories().isEmpty()) {
            out.object("advisories", () -> credential.advisories().forEach(out::number));
        }
    }

    private void outcome(Outcome outcome) {
        out.text("id", outcome.id());
        wordings.text("statement", outcome.statement());
        origin(out, outcome.origin());
        alignments(out, outcome.alignments());
        outcome.pass()
                .ifPresent(rule -> out.object("pass", () -> {
                    out.number("details", rule.details());
                    out.textsIfAny("including", rule.including());
                }));
        out.objects("details", outcome.details(), this::detail);
    }

    private void detail(Detail detail) {
        out.text("id", detail.id());
        wordings.text("statement", detail.statement());
        required(out, detail.required());
        detail.rubric().ifPresent(rubric -> out.object("rubric", () -> rubric(rubric)));
        origin(out, detail.origin());
        alignments(out, detail.alignments());
    }

    /** In definitions and in reports alike. */
    static void alignments(JsonOutput out, List<Alignment> alignments) {
        out.objectsIfAny("alignments", alignments, alignment -> {
            out.text("framework", alignment.framework());
            out.text("identifier", alignment.identifier());
            out.text("uri", alignment.uri());
        });
    }

    private void rubric(Scale rubric) {
        if (rubric.sharesLevelsWith(credential.review().scale())) {
            out.text("pass", rubric.pass());
        } else {
            scale(rubric);
        }
    }

    private void scale(Scale scale) {
        scale(out, scale, wordings::text);
    }

    /** As reports give it: in the one language that they are in. */
    static void scale(JsonOutput out, Scale scale) {
        scale(out, scale, out::text);
    }

    /** A level of which nothing but its name is said is its name. */
    private static void scale(JsonOutput out, Scale scale, BiConsumer<String, Optional<String>> text) {
        out.array(
                "scale",
                () -> scale.levels().forEach(level -> {
                    if (level.isDescribed()) {
                        out.object(() -> {
                            out.text("id", level.id());
                            text.accept("label", level.label());
                            text.accept("description", level.description());
                        });
                    } else {
                        out.text(level.id());
                    }
                }));
        out.text("pass", scale.pass());
    }

    private void part(Part part) {
        out.text("type", part instanceof NarrativePart ? "narrative" : "portfolio");
        out.text("id", part.id());
        wordings.text("title", part.title());
        required(out, part.required());
        origin(out, part.origin());
        sources(part.sources());
        if (part instanceof NarrativePart narrative) {
            words("words", narrative.words());
            out.objects("prompts", narrative.prompts(), this::prompt);
            if (narrative.covers() != Covers.NOTHING) {
                out.name("covers", narrative.covers());
            }
            words("coverage", narrative.coverage());
        } else if (part instanceof PortfolioPart portfolio) {
            new PortfolioWriter(out, wordings).portfolio(portfolio);
        }
    }

    private void sources(Map<String, String> sources) {
        if (!sources.isEmpty()) {
            out.object(
                    "sources",
                    () -> sources.keySet().stream().sorted().forEach(name -> out.text(name, sources.get(name))));
        }
    }

    private void prompt(Prompt prompt) {
        out.text("id", prompt.id());
        wordings.text("text", prompt.text());
        required(out, prompt.required());
        words("words", prompt.words());
        out.objectsIfAny("questions", prompt.questions(), this::prompt);
        origin(out, prompt.origin());
    }

    private void words(String name, Optional<WordLimits> words) {
        words.ifPresent(limits -> out.object(name, () -> {
            out.number("minimum", limits.range().minimum());
            out.number("maximum", limits.range().maximum());
            if (limits.over() != Overlength.REJECT) {
                out.name("over", limits.over());
            }
            if (limits.guidance()) {
                out.flag("guidance", true);
            }
        }));
    }

    static void required(JsonOutput out, boolean required) {
        if (!required) {
            out.flag("required", false);
        }
    }

    static void origin(JsonOutput out, Origin origin) {
        out.text("source", origin.source());
        if (origin.provenance() != Provenance.ISSUER) {
            out.name("provenance", origin.provenance());
        }
        out.text("citation", origin.citation());
    }

    private void review(ReviewPolicy review) {
        out.number("assessors", review.assessors());
        scale(review.scale());
        out.name("disagreement", review.disagreement());
        if (review.carryOver()) {
            out.flag("carryOver", true);
        }
    }

    private void formalities(Formalities formalities) {
        formalities.attempts().ifPresent(most -> out.object("attempts", () -> out.number("maximum", most)));
        formalities
                .effective()
                .ifPresent(period -> out.object("effective", () -> {
                    out.text("from", period.from().map(Object::toString));
                    out.text("until", period.until().map(Object::toString));
                }));
        out.objectsIfAny("attestations", formalities.attestations(), attestation -> {
            out.text("id", attestation.id());
            wordings.text("text", attestation.text());
            required(out, attestation.required());
            origin(out, attestation.origin());
        });
    }
}
