package org.example.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.probity.engine.AssessmentRequest;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;
import org.probity.engine.report.Advisory;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.ModuleReference;
import org.probity.engine.report.PartResult;
import org.probity.engine.report.Report;
import org.probity.engine.report.Verdict;
import org.probity.engine.submission.Artifact;
import org.probity.engine.submission.Submission;

/** The module is on the class path here, beside Probity's own rules, as it is in a host. */
class RetentionRulesTest {
    private static final Assessor ASSESSOR = Assessor.of(Documents.bundledCredential("ensuring-accountability"));
    private static final String MODULE = "org.example/retention-rules";

    private static final Artifact KEPT = link("A1", "Board briefing", "https://files.example.org/board/briefing.pdf");
    private static final Artifact ELSEWHERE = link("A2", "Goal conference", "https://media.example.org/goals.mp4");
    private static final Artifact PDF = file("A3", "Staff compact", Optional.of("application/pdf"));
    private static final Artifact SHEET = file(
            "A4",
            "Attendance by month",
            Optional.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
    private static final Artifact UNTYPED = file("A5", "Photograph of the agenda", Optional.empty());

    @Test
    void links_that_lead_to_kept_files_are_met() {
        CriterionResult links = criterion(assess(KEPT), "retention/links");

        assertThat(links.verdict()).isEqualTo(Verdict.MET);
        assertThat(links.rule()).isEqualTo("retention.links: every link leads to files that are kept");
        assertThat(links.module()).hasValue(MODULE);
        assertThat(links.message()).isEqualTo("The one link leads to files of which a copy is kept.");
        assertThat(links.measured()).hasValue(1);
    }

    @Test
    void a_link_that_leads_elsewhere_is_not_met() {
        CriterionResult links = criterion(assess(KEPT, ELSEWHERE), "retention/links");

        assertThat(links.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(links.rule()).isEqualTo("retention.links: a link leads where nothing is kept");
        assertThat(links.message())
                .isEqualTo("'Goal conference' leads to media.example.org, of which no copy is kept.");
        assertThat(links.remedy())
                .hasValue("Upload 'Goal conference' as a file, or move it to files.example.org: on media.example.org"
                        + " it may be gone before the record is.");
        assertThat(links.at()).containsExactly("/artifacts/1/uri");
    }

    @Test
    void without_a_link_nothing_can_be_lost() {
        CriterionResult links = criterion(assess(PDF), "retention/links");

        assertThat(links.verdict()).isEqualTo(Verdict.MET);
        assertThat(links.rule()).isEqualTo("retention.links: there is no link");
    }

    @Test
    void formats_that_last_are_met() {
        CriterionResult formats = criterion(assess(PDF), "retention/formats");

        assertThat(formats.verdict()).isEqualTo(Verdict.MET);
        assertThat(formats.rule()).isEqualTo("retention.formats: every file is in a format that lasts");
        assertThat(formats.required()).isFalse();
    }

    @Test
    void a_format_that_does_not_last_is_not_met_and_holds_nothing_back() {
        Report report = assess(PDF, SHEET);
        CriterionResult formats = criterion(report, "retention/formats");

        assertThat(formats.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(formats.rule()).isEqualTo("retention.formats: a file is in a format that does not last");
        assertThat(formats.remedy()).hasValue("Upload 'Attendance by month' as a PDF too, if you can.");
        assertThat(part(report).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void without_a_format_there_is_nothing_to_say_of_formats() {
        CriterionResult formats = criterion(assess(UNTYPED), "retention/formats");

        assertThat(formats.verdict()).isEqualTo(Verdict.MET);
        assertThat(formats.rule()).isEqualTo("retention.formats: no file says what kind it is");
    }

    @Test
    void a_file_without_a_type_is_told_of() {
        assertThat(assess(PDF, UNTYPED, KEPT).advisories())
                .filteredOn(advisory -> advisory.module().isPresent())
                .extracting(Advisory::code, Advisory::module, Advisory::message, Advisory::at)
                .containsExactly(tuple(
                        "retention.untyped",
                        Optional.of(MODULE),
                        "'Photograph of the agenda' does not say what kind of file it is, so it was not checked that its"
                                + " format lasts.",
                        List.of("/artifacts/1")));
    }

    @Test
    void the_part_stands_behind_those_of_the_credential_and_holds_it_back() {
        Report report = assess(ELSEWHERE);

        assertThat(report.parts())
                .extracting(PartResult::id)
                .containsExactly("overview", "portfolio", "reflection", "retention");
        assertThat(part(report).title()).isEqualTo("Keeping the records");
        assertThat(part(report).module()).hasValue(MODULE);
        assertThat(part(report).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(part(report).criteria()).containsExactly("retention/links", "retention/formats");
    }

    @Test
    void the_report_names_the_module_and_its_version() {
        assertThat(assess(PDF).rules().modules())
                .extracting(ModuleReference::name, ModuleReference::version)
                .containsExactly(tuple(MODULE, "1.0.0"));
    }

    @Test
    void a_spanish_report_has_the_modules_spanish() {
        Report report =
                ASSESSOR.assess(AssessmentRequest.of(submission(ELSEWHERE)).in(Locale.forLanguageTag("es-MX")));

        assertThat(report.language()).isEqualTo("es");
        assertThat(part(report).title()).isEqualTo("Conservación de los registros");
        assertThat(criterion(report, "retention/links").message())
                .isEqualTo("“Goal conference” lleva a media.example.org, de donde no se guarda copia.");
    }

    private static Report assess(Artifact... artifacts) {
        return ASSESSOR.assess(submission(artifacts));
    }

    private static Submission submission(Artifact... artifacts) {
        Submission.Builder submission = Submission.builder("s-0117", "ensuring-accountability", "p-4821");
        for (Artifact artifact : artifacts) {
            submission.artifact(artifact);
        }
        return submission.build();
    }

    private static Artifact file(String id, String title, Optional<String> mediaType) {
        Artifact file = Artifact.file(id, title, "artifacts/" + id);
        return mediaType.map(file::withMediaType).orElse(file);
    }

    private static Artifact link(String id, String title, String uri) {
        return Artifact.uri(id, title, uri);
    }

    private static CriterionResult criterion(Report report, String id) {
        return report.criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static PartResult part(Report report) {
        return report.parts().get(report.parts().size() - 1);
    }
}
