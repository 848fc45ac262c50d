package org.probity.engine.json;

import java.util.OptionalInt;
import org.probity.engine.submission.Artifact;
import org.probity.engine.submission.Locator;
import org.probity.engine.submission.Passage;
import org.probity.engine.submission.SelfAnalysis;
import org.probity.engine.submission.Submission;
import org.probity.engine.submission.TimeCode;

/** Writes submissions. */
public final class SubmissionWriter {
    private final JsonOutput out;

    private SubmissionWriter(JsonOutput out) {
        this.out = out;
    }

    /**
     * Writes a submission.
     *
     * @param submission the submission
     * @return JSON on one line
     */
    public static String write(Submission submission) {
        return JsonOutput.document(out -> new SubmissionWriter(out).submission(submission));
    }

    private void submission(Submission submission) {
        out.text("id", submission.id());
        out.text("credential", submission.credential());
        out.text("credentialVersion", submission.credentialVersion());
        out.text("practitioner", submission.practitioner());
        out.number("attempt", submission.attempt());
        out.text("submittedAt", submission.submittedAt());
        out.object(
                "narratives",
                () -> submission.narratives().forEach((part, passages) -> out.objects(part, passages, this::passage)));
        out.objects("artifacts", submission.artifacts(), this::artifact);
        out.objects("selfAnalysis", submission.selfAnalysis(), this::selfAnalysis);
        out.textsIfAny("attestations", submission.attestations());
    }

    private void passage(Passage passage) {
        out.textsIfAny("prompts", passage.prompts());
        out.textsIfAny("covers", passage.covers());
        out.text("text", passage.text());
    }

    private void artifact(Artifact artifact) {
        out.text("id", artifact.id());
        out.text("title", artifact.title());
        out.text("file", artifact.file());
        out.text("uri", artifact.uri());
        out.text("mediaType", artifact.mediaType());
        out.number("pages", artifact.pages());
        out.number("slides", artifact.slides());
        out.number("sheets", artifact.sheets());
        artifact.seconds().ifPresent(seconds -> out.number("seconds", seconds));
        if (!artifact.attributes().isEmpty()) {
            out.object("attributes", () -> artifact.attributes().forEach(out::text));
        }
    }

    private void selfAnalysis(SelfAnalysis entry) {
        out.text("detail", entry.detail());
        out.objects("references", entry.references(), reference -> {
            out.text("artifact", reference.artifact());
            reference.locator().ifPresent(locator -> out.object("locator", () -> locator(locator)));
        });
        out.text("explanation", entry.explanation());
    }

    private void locator(Locator locator) {
        if (locator instanceof Locator.Page page) {
            range("page", page.from(), page.to());
        } else if (locator instanceof Locator.Slide slide) {
            range("slide", slide.from(), slide.to());
        } else if (locator instanceof Locator.Line line) {
            range("line", line.from(), line.to());
        } else if (locator instanceof Locator.Time time) {
            out.text("type", "time");
            time("from", time.from());
            time.to().ifPresent(to -> time("to", to));
        } else if (locator instanceof Locator.Sheet sheet) {
            out.text("type", "sheet");
            out.text("name", sheet.name());
            out.text("cells", sheet.cells());
        } else if (locator instanceof Locator.Section section) {
            out.text("type", "section");
            out.text("name", section.name());
        } else if (locator instanceof Locator.Region region) {
            out.text("type", "region");
            out.text("name", region.name());
        }
    }

    private void range(String type, int from, OptionalInt to) {
        out.text("type", type);
        out.number("from", from);
        out.number("to", to);
    }

    private void time(String name, TimeCode time) {
        time.clock().ifPresentOrElse(clock -> out.text(name, clock), () -> out.number(name, time.seconds()));
    }
}
