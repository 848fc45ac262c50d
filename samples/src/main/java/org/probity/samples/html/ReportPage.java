package org.probity.samples.html;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Detail;
import org.probity.engine.credential.Outcome;
import org.probity.engine.credential.Part;
import org.probity.engine.report.DetailResult;
import org.probity.engine.report.ExtentSource;
import org.probity.engine.report.OutcomeResult;
import org.probity.engine.report.PartResult;
import org.probity.engine.report.Report;
import org.probity.engine.submission.Artifact;
import org.probity.engine.submission.Passage;
import org.probity.engine.submission.Reference;
import org.probity.engine.submission.SelfAnalysis;
import org.probity.engine.submission.Submission;
import org.probity.samples.report.Findings;
import org.probity.samples.report.Fix;
import org.probity.samples.report.Since;
import org.probity.samples.report.Weight;
import org.probity.samples.report.Wording;

/** What the templates show: the report, joined with the submission and the definition. */
final class ReportPage {
    private final Report report;
    private final Submission submission;
    private final Credential credential;
    private final ArtifactFolder folder;
    private final Findings findings;
    private final Wording wording;
    private final Submitted submitted;
    private final List<Fix> fixes;
    private final List<Note> notes;

    ReportPage(Report report, Submission submission, Credential credential, ArtifactFolder folder) {
        this.report = report;
        this.submission = submission;
        this.credential = credential;
        this.folder = folder;
        this.findings = new Findings(report);
        this.wording = findings.wording();
        this.submitted = new Submitted(submission, credential, findings, report.advisories());
        this.fixes = Fix.of(
                findings,
                report.outcomes().stream()
                        .flatMap(outcome -> outcome.details().stream())
                        .collect(Collectors.toMap(DetailResult::id, DetailResult::statement)));
        this.notes = IntStream.range(0, report.advisories().size())
                .mapToObj(i -> Note.of(i + 1, report.advisories().get(i), submitted, findings))
                .toList();
    }

    Report report() {
        return report;
    }

    Credential credential() {
        return credential;
    }

    List<Fix> fixes() {
        return fixes;
    }

    /** Whether a reader who counts them would miss some. */
    boolean fixesSettleMore() {
        return fixes.size() < findings.toFix().size();
    }

    Findings findings() {
        return findings;
    }

    Wording wording() {
        return wording;
    }

    Optional<Since> since() {
        return Since.of(report, findings);
    }

    Optional<ReviewsView> reviews() {
        return ReviewsView.of(report, findings);
    }

    /** What people have to do, under who has to do it. */
    Map<String, List<Findings.Awaited>> waiting() {
        Map<String, List<Findings.Awaited>> waiting = new LinkedHashMap<>();
        waiting.put(wording.text("waiting.assessor"), findings.byKind(findings.awaited()));
        waiting.put(wording.text("waiting.adjudicator"), findings.byKind(findings.disputed()));
        waiting.values().removeIf(List::isEmpty);
        return waiting;
    }

    List<Note> notes() {
        return notes;
    }

    Standing standing() {
        return Standing.of(report, findings, fixes.size());
    }

    /** When the submission was handed in, as a person reads it. */
    Optional<String> submittedAt() {
        return report.submission()
                .submittedAt()
                .map(text -> moment(OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC)));
    }

    private String moment(OffsetDateTime time) {
        return wording.text(
                "page.moment",
                time.getDayOfMonth(),
                time.getMonthValue(),
                time.getYear(),
                time.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
    }

    /** Where the extents are known from that cited places were held against. */
    String extents() {
        Set<ExtentSource> known = report.criteria().stream()
                .flatMap(criterion -> criterion.extentFrom().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ExtentSource.class)));
        if (known.isEmpty()) {
            return wording.text("page.provenance.extents.none");
        } else if (known.size() > 1) {
            return wording.text("page.provenance.extents.both");
        }
        return wording.text(
                known.contains(ExtentSource.FILE)
                        ? "page.provenance.extents.file"
                        : "page.provenance.extents.submission");
    }

    List<OutcomeView> outcomes() {
        Map<String, Outcome> definitions =
                credential.outcomes().stream().collect(Collectors.toMap(Outcome::id, outcome -> outcome));
        return report.outcomes().stream()
                .map(outcome -> outcome(outcome, definitions.get(outcome.id())))
                .toList();
    }

    private OutcomeView outcome(OutcomeResult result, Outcome definition) {
        Map<String, Detail> details =
                definition.details().stream().collect(Collectors.toMap(Detail::id, detail -> detail));
        return new OutcomeView(
                result,
                definition,
                criteria(result.criteria()),
                result.details().stream()
                        .map(detail -> detail(detail, details.get(detail.id()), definition))
                        .toList());
    }

    private DetailView detail(DetailResult result, Detail definition, Outcome outcome) {
        return new DetailView(
                result,
                definition,
                findings.mark(result),
                findings.weight(result) == Weight.ONE_OF_SEVERAL ? choice(outcome) : Optional.empty(),
                criteria(result.criteria()),
                entries(entry -> entry.detail().equals(result.id())),
                notesAbout(result.id()));
    }

    private Optional<String> choice(Outcome outcome) {
        return outcome.pass()
                .map(rule -> wording.text(
                        "page.detail.choice", rule.details(), outcome.details().size(), outcome.id()));
    }

    private List<CriterionView> criteria(List<String> ids) {
        return findings.criteria(ids).stream()
                .map(criterion -> CriterionView.of(criterion, findings))
                .toList();
    }

    /** Entries for details that the credential does not have. They were handed in, so they are shown. */
    List<Entry> strayEntries() {
        return entries(entry -> !submitted.isDetail(entry.detail()));
    }

    private List<Entry> entries(Predicate<SelfAnalysis> wanted) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < submission.selfAnalysis().size(); i++) {
            SelfAnalysis entry = submission.selfAnalysis().get(i);
            if (wanted.test(entry)) {
                entries.add(new Entry(
                        Submitted.entryId(i),
                        entry.detail(),
                        submitted.paragraphs(Submitted.entryAt(i) + "/explanation"),
                        entry.references().stream().map(this::citation).toList()));
            }
        }
        return entries;
    }

    private Citation citation(Reference reference) {
        return submission.artifacts().stream()
                .filter(artifact -> artifact.id().equals(reference.artifact()))
                .findFirst()
                .map(artifact -> Citation.of(reference, artifact, folder, wording))
                .orElseGet(() -> Citation.dangling(reference, wording));
    }

    List<PartView> parts() {
        Map<String, Part> definitions = credential.parts().stream().collect(Collectors.toMap(Part::id, part -> part));
        return report.parts().stream()
                .map(part -> part(part, Optional.ofNullable(definitions.get(part.id()))))
                .toList();
    }

    private PartView part(PartResult result, Optional<Part> definition) {
        return new PartView(
                result,
                definition,
                criteria(result.criteria()),
                passages(result.id()),
                notesAbout(result.id()),
                findings);
    }

    /** Narratives that the credential does not ask for. They were handed in, so they are shown. */
    List<String> strayNarratives() {
        return submission.narratives().keySet().stream()
                .filter(id ->
                        credential.parts().stream().noneMatch(part -> part.id().equals(id)))
                .toList();
    }

    List<PassageView> passages(String part) {
        List<Passage> passages = submission.narratives().getOrDefault(part, List.of());
        return IntStream.range(0, passages.size())
                .mapToObj(i ->
                        new PassageView(label(i, passages.get(i)), submitted.paragraphs(Submitted.passageAt(part, i))))
                .toList();
    }

    private String label(int index, Passage passage) {
        List<String> tags = Stream.concat(passage.prompts().stream(), passage.covers().stream())
                .toList();
        return tags.isEmpty()
                ? wording.text("page.passage.unmarked", index + 1)
                : wording.text("page.passage", index + 1, String.join(", ", tags));
    }

    List<ArtifactView> artifacts() {
        return submission.artifacts().stream().map(this::artifact).toList();
    }

    private ArtifactView artifact(Artifact artifact) {
        List<String> details = submission.selfAnalysis().stream()
                .filter(entry -> entry.references().stream()
                        .anyMatch(reference -> reference.artifact().equals(artifact.id())))
                .map(SelfAnalysis::detail)
                .filter(submitted::isDetail)
                .distinct()
                .toList();
        return new ArtifactView(artifact, Citation.of(artifact, folder, wording), details);
    }

    private List<Note> notesAbout(String spot) {
        return notes.stream().filter(note -> note.isAbout(spot)).toList();
    }
}
