package org.probity.samples;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.probity.engine.Rules;
import org.probity.samples.agreement.CredentialAgreement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how far assessors agree, over all submissions of a folder. */
@Command(
        name = "agreement",
        description = {
            "Tells how far assessors agree, over all submissions of a folder: overall, by pair of assessors, by outcome,"
                    + " by detail and by narrative, and where they differ most.",
            "",
            "An item is one criterion of one submission that two or more assessors rated. Percent agreement is the share"
                    + " of pairs of ratings of one item that are of the same level. Kappa is Cohen's, of two assessors;"
                    + " weighted kappa counts a difference by its steps on the scale (linear weights); alpha is"
                    + " Krippendorff's for ordered levels. UNSCORABLE counts as the lowest level. What is not defined,"
                    + " as where all ratings are the same, is left out, and so are details with a scale of their own.",
            "",
            "Adjudicators' ratings, the practitioner's own, and reviews of another attempt or another content do not"
                    + " count."
        },
        footerHeading = "%nExit status:%n",
        footer = {"  0  everything was read", "  2  a document could not be read or breaks a rule, or wrong usage"})
final class AgreementCommand implements Callable<Integer> {
    private final Terminal terminal;
    private int exitStatus;

    @Parameters(paramLabel = "FOLDER", description = "A folder of submissions, or the folder of one submission.")
    private String folder;

    @Option(
            names = "--credential",
            paramLabel = "ID|FILE",
            description =
                    "A bundled credential or a definition file. Default: the one that each submission names, among the"
                            + " bundled.")
    private Optional<String> credential;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Named.OfAgreement.class,
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private AgreementFormat format;

    AgreementCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Assessors assessors = credential
                .map(name -> Assessors.of(name, Rules::standard))
                .orElseGet(() -> Assessors.bundled(Rules::standard));
        RatingsReader reader = new RatingsReader(assessors, Dossiers.none());
        List<Source> files = SubmissionFiles.find(List.of(folder), this::fail);
        RatedSubmissions submissions = new RatedSubmissions(this::fail);
        Progress progress = new Progress(terminal, files.size());
        InOrder.process(files, reader::read, read -> {
            read.problems().forEach(this::fail);
            read.submission().ifPresent(submissions::add);
            progress.step();
            return true;
        });
        List<CredentialAgreement> agreement = submissions.agreement();
        if (!agreement.isEmpty()) {
            terminal.print(format.render(agreement, new Ink(terminal.isColoured())));
        }
        return exitStatus;
    }

    private void fail(String line) {
        terminal.error(line);
        exitStatus = Probity.FAILED;
    }
}
