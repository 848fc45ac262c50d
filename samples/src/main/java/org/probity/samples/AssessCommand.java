package org.probity.samples;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.probity.engine.AssessmentRequest;
import org.probity.engine.Rules;
import org.probity.engine.report.Audience;
import org.probity.samples.batch.Pin;
import org.probity.samples.inspection.InspectionPool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses submissions and gives out their reports. */
@Command(
        name = "assess",
        description =
                "Assesses submissions and reports what is met, what is missing, and what an assessor has to judge.",
        footerHeading = "%nExit status: the highest that applies.%n",
        footer = {
            "  0  nothing is left for the practitioner to fix",
            "  1  at least one submission is INCOMPLETE or NOT_YET_PROFICIENT",
            "  2  a document could not be read or is invalid, or wrong usage"
        })
final class AssessCommand implements Callable<Integer> {
    private static final int LEFT_TO_FIX = 1;

    private final Terminal terminal;
    private int exitStatus;
    private Locale locale = Locale.ENGLISH;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SUBMISSION",
            arity = "1..*",
            description =
                    "A folder with submission.json, a .json file, a folder of such folders, or a .jsonl file with a"
                            + " submission on each line. The artifacts of a .json or .jsonl file are looked for beside it.")
    private List<String> submissions;

    @Option(
            names = "--credential",
            paramLabel = "ID|FILE",
            description =
                    "A bundled credential or a definition file. Default: the one that the submission names, among the"
                            + " bundled.")
    private Optional<String> credential;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Named.OfFormat.class,
            description =
                    "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}. Several reports in json are one a"
                            + " line; in html they need --out.")
    private Format format;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Write each report to a file there, called after the submission's id, in place of standard output.")
    private Optional<String> out;

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            description = "Note there which submissions are finished, with --out. Given again, the same command goes on"
                    + " where it stopped, and looks again at what has changed.")
    private Optional<String> journal;

    @Option(
            names = "--summary",
            paramLabel = "FILE",
            converter = SummaryFile.Converter.class,
            description = "Write there how many submissions stand where, and what is commonly not met: as text, JSON or"
                    + " CSV, as the name ends in .txt, .json or .csv. Repeatable.")
    private List<SummaryFile> summaries = List.of();

    @Option(
            names = "--review",
            paramLabel = "FILE",
            description = "A review to add, to the submission that it names. Repeatable; those in reviews/ come first.")
    private List<String> reviews = List.of();

    @Option(
            names = "--previous",
            paramLabel = "REPORT",
            description =
                    "The report (json) on an earlier attempt of the submission that it names: tells what has changed."
                            + " Repeatable, for several submissions.")
    private List<String> previous = List.of();

    @Option(
            names = "--audience",
            paramLabel = "AUDIENCE",
            defaultValue = "issuer",
            converter = Named.OfAudience.class,
            description =
                    "For whom the report is: practitioner (no assessor is named, no private comment shown), assessor"
                            + " (with --as: nothing of the others' ratings while that assessor's own are missing) or"
                            + " issuer (everything). Default: ${DEFAULT-VALUE}.")
    private Audience audience;

    @Option(
            names = "--as",
            paramLabel = "ID",
            description = "The assessor for whom the report is, with --audience assessor.")
    private Optional<String> reader;

    @Option(
            names = "--rules",
            paramLabel = "JAR",
            description =
                    "A jar, or a folder of classes, with a rule module of your own, whose rules judge beside the others."
                            + " Repeatable.")
    private List<String> ruleJars = List.of();

    AssessCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            description = "Language of the report, a BCP 47 tag: en (default) or es; others fall back to en.")
    void locale(String tag) {
        try {
            locale = new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--locale': '" + tag + "' is not a language tag");
        }
    }

    @Override
    public Integer call() {
        UnaryOperator<AssessmentRequest> readership = readership();
        if (journal.isPresent() && out.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--journal needs --out: nobody can go on with what went to standard output");
        }
        summaries.forEach(SummaryFile::check);
        Supplier<Rules> rules = RuleJars.rules(ruleJars);
        Assessors assessors =
                credential.map(name -> Assessors.of(name, rules)).orElseGet(() -> Assessors.bundled(rules));
        Dossiers dossiers = Dossiers.read(reviews, previous);
        List<Source> sources = SubmissionFiles.find(submissions, this::fail);
        if (sources.size() > 1 && out.isEmpty() && format.separator().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    sources.size() + " reports in " + format
                            + " do not fit on standard output: name a folder with --out");
        }
        Optional<JournalFile> record = journal.map(name -> JournalFile.open(name, pin(assessors, dossiers)));
        try {
            assess(sources, assessors, dossiers, readership, record);
        } finally {
            record.ifPresent(JournalFile::close);
        }
        dossiers.reportStrays(this::fail);
        return exitStatus;
    }

    private void assess(
            List<Source> sources,
            Assessors assessors,
            Dossiers dossiers,
            UnaryOperator<AssessmentRequest> readership,
            Optional<JournalFile> record) {
        String mark = record.map(JournalFile::mark)
                .orElseGet(() -> Long.toString(ProcessHandle.current().pid()));
        Optional<ReportFolder> folder = out.map(name -> ReportFolder.create(name, format, mark));
        Destination destination =
                folder.<Destination>map(reports -> reports).orElseGet(() -> new ReportStream(terminal, format));
        Optional<Resumption> resumption =
                record.flatMap(known -> folder.map(reports -> new Resumption(known, reports, dossiers)));
        Ink ink = new Ink(out.isEmpty() && terminal.isColoured());
        Handover handover = new Handover(sources, destination, record, this::fail);
        Progress progress = new Progress(terminal, sources.size());
        try (InspectionPool inspections = new InspectionPool()) {
            Examiner examiner = new Examiner(
                    assessors,
                    dossiers,
                    inspections,
                    format,
                    ink,
                    readership,
                    destination.folder(),
                    record.isPresent());
            Function<Source, Examination> work =
                    source -> resumption.flatMap(known -> known.of(source)).orElseGet(() -> examiner.examine(source));
            InOrder.process(sources, work, examination -> {
                handover.take(examination);
                progress.step();
                return !terminal.isClosed();
            });
        }
        if (handover.isSomethingLeftToFix()) {
            exitStatus = Math.max(exitStatus, LEFT_TO_FIX);
        }
        if (!terminal.isClosed()) {
            summaries.forEach(file -> file.write(handover.summary(), mark));
        }
    }

    private Pin pin(Assessors assessors, Dossiers dossiers) {
        return new RunPin()
                .with(assessors)
                .with("--format", format.toString())
                .with("--audience", Named.name(audience))
                .with("--as", reader.orElse(""))
                .with("--locale", locale.toLanguageTag())
                .with("--review and --previous", dossiers.digest())
                .withPaths("--out", out.stream().toList())
                .withPaths("submissions", submissions)
                .pin();
    }

    private UnaryOperator<AssessmentRequest> readership() {
        if (audience == Audience.ASSESSOR ? reader.isEmpty() : reader.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "--audience assessor and --as ID go together: a report is for one assessor");
        }
        return request -> switch (audience) {
            case ISSUER -> request.in(locale);
            case PRACTITIONER -> request.in(locale).forPractitioner();
            case ASSESSOR -> request.in(locale).forAssessor(reader.orElseThrow());
        };
    }

    private void fail(String line) {
        terminal.error(line);
        exitStatus = Probity.FAILED;
    }
}
