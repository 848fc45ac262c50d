package org.probity.engine.json;

import java.util.Optional;
import org.probity.engine.credential.Covers;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Detail;
import org.probity.engine.credential.NarrativePart;
import org.probity.engine.credential.Outcome;
import org.probity.engine.credential.Part;
import org.probity.engine.credential.PortfolioPart;
import org.probity.engine.credential.Prompt;
import org.probity.engine.credential.Provenance;
import org.probity.engine.credential.Range;
import org.probity.engine.credential.ReviewPolicy;

/** Writes credential definitions. */
public final class CredentialWriter {
    private final JsonOutput out;

    private CredentialWriter(JsonOutput out) {
        this.out = out;
    }

    /**
     * Writes a definition.
     *
     * @param credential the definition
     * @return JSON on one line
     */
    public static String write(Credential credential) {
        return JsonOutput.document(out -> new CredentialWriter(out).credential(credential));
    }

    private void credential(Credential credential) {
        out.text("id", credential.id());
        out.text("version", credential.version());
        out.text("title", credential.title());
        out.text("citation", credential.citation());
        out.objects("outcomes", credential.outcomes(), this::outcome);
        out.objects("parts", credential.parts(), this::part);
        out.object("review", () -> review(credential.review()));
        if (!credential.advisories().isEmpty()) {
            out.object("advisories", () -> credential.advisories().forEach(out::number));
        }
    }

    private void outcome(Outcome outcome) {
        out.text("id", outcome.id());
        out.text("statement", outcome.statement());
        origin(outcome.source(), outcome.provenance());
        out.objects("details", outcome.details(), this::detail);
    }

    private void detail(Detail detail) {
        out.text("id", detail.id());
        out.text("statement", detail.statement());
        required(detail.required());
        origin(detail.source(), detail.provenance());
    }

    private void part(Part part) {
        out.text("type", part instanceof NarrativePart ? "narrative" : "portfolio");
        out.text("id", part.id());
        out.text("title", part.title());
        out.text("source", part.source());
        if (part instanceof NarrativePart narrative) {
            words(narrative.words());
            out.objects("prompts", narrative.prompts(), this::prompt);
            if (narrative.covers() != Covers.NOTHING) {
                out.name("covers", narrative.covers());
            }
        } else if (part instanceof PortfolioPart portfolio) {
            out.range("references", portfolio.references());
            out.name("locator", portfolio.locator());
            out.range("explanation", portfolio.explanation());
            portfolio.outcomes().ifPresent(outcomes -> out.texts("outcomes", outcomes));
        }
    }

    private void prompt(Prompt prompt) {
        out.text("id", prompt.id());
        out.text("text", prompt.text());
        required(prompt.required());
        words(prompt.words());
        origin(prompt.source(), prompt.provenance());
    }

    private void review(ReviewPolicy review) {
        out.number("assessors", review.assessors());
        out.texts("scale", review.scale());
        out.text("pass", review.pass());
        out.name("disagreement", review.disagreement());
        if (review.carryOver()) {
            out.flag("carryOver", true);
        }
    }

    private void words(Optional<Range> words) {
        words.ifPresent(range -> out.range("words", range));
    }

    private void required(boolean required) {
        if (!required) {
            out.flag("required", false);
        }
    }

    private void origin(Optional<String> source, Provenance provenance) {
        out.text("source", source);
        if (provenance != Provenance.ISSUER) {
            out.name("provenance", provenance);
        }
    }
}
