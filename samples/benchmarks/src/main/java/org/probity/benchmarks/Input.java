package org.probity.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.probity.engine.Documents;
import org.probity.engine.credential.Covers;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Detail;
import org.probity.engine.credential.LocatorPolicy;
import org.probity.engine.credential.NarrativePart;
import org.probity.engine.credential.Outcome;
import org.probity.engine.credential.PortfolioPart;
import org.probity.engine.credential.Prompt;
import org.probity.engine.credential.Range;
import org.probity.engine.submission.Artifact;
import org.probity.engine.submission.Locator;
import org.probity.engine.submission.Passage;
import org.probity.engine.submission.Reference;
import org.probity.engine.submission.SelfAnalysis;
import org.probity.engine.submission.Submission;
import org.probity.engine.submission.TimeCode;

/**
 * What is assessed, as a host gets it: a definition, and the bytes of a submission for it.
 *
 * @param credential the definition
 * @param submission JSON in UTF-8
 */
public record Input(Credential credential, byte[] submission) {
    private static final String ID = "generated";

    /** As many details share an outcome in the bundled credential, nearly. */
    private static final int DETAILS = 3;

    private static final int EXPLANATION = 88;
    private static final int[] OVERVIEW = {321, 106, 265, 274, 225};
    private static final int[] REFLECTION = {40, 131, 119, 124, 117, 116};
    private static final int SHORT = 8;

    /**
     * An input by its name.
     *
     * @param name {@code sample}: the bundled credential with a sample; a number: as many generated details, with narratives as long as the
     *     sample's, or with short ones where {@code -short} follows
     * @return the input
     */
    public static Input of(String name) {
        if (name.equals("sample")) {
            return new Input(Documents.bundledCredential("ensuring-accountability"), sample("complete"));
        }
        boolean isShort = name.endsWith("-short");
        return generated(Integer.parseInt(name.replace("-short", "")), isShort);
    }

    /**
     * What a program measures.
     *
     * @param named names of inputs as given on its command line
     * @return the names; where none was given, those of the README's figures
     */
    static List<String> names(String[] named) {
        return named.length == 0 ? List.of("sample", "12", "120", "1200") : List.of(named);
    }

    /**
     * A sample submission.
     *
     * @param name name of its folder
     * @return JSON in UTF-8
     */
    public static byte[] sample(String name) {
        try (InputStream stream = Input.class.getResourceAsStream("/" + name + "/submission.json")) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Input generated(int details, boolean isShort) {
        Prose prose = new Prose(details);
        Credential credential = credential(details, prose, isShort);
        Submission submission = submission(details, prose, isShort);
        // Read back, as a host would.
        return new Input(
                Documents.credential(bytes(Documents.toJson(credential))), bytes(Documents.toJson(submission)));
    }

    private static Credential credential(int details, Prose prose, boolean isShort) {
        Credential.Builder credential = Credential.builder(ID, "1.0.0", "A generated credential");
        for (int first = 0; first < details; first += DETAILS) {
            List<Detail> ofOutcome = new ArrayList<>();
            for (int i = first; i < Math.min(details, first + DETAILS); i++) {
                ofOutcome.add(new Detail("D" + i, prose.sentence()));
            }
            credential.outcome(new Outcome("O" + first / DETAILS, prose.sentence(), ofOutcome));
        }
        return credential
                .part(new NarrativePart(
                        "overview",
                        "Overview Questions",
                        Optional.of(Range.atLeast(isShort ? 5 * SHORT : 1000)),
                        List.of(prompt("Q1", prose), prompt("Q2", prose), prompt("Q3", prose), prompt("Q4", prose)),
                        Covers.NOTHING,
                        Optional.empty()))
                .part(new PortfolioPart(
                        "portfolio",
                        "Portfolio",
                        Range.atLeast(1),
                        LocatorPolicy.REQUIRED,
                        Range.atLeast(1),
                        Optional.empty(),
                        Optional.of(prose.sentence())))
                .part(new NarrativePart(
                        "reflection",
                        "Reflection",
                        Optional.of(Range.atLeast(isShort ? 6 * SHORT : 500)),
                        List.of(prompt("R1", prose)),
                        Covers.OUTCOMES,
                        Optional.empty()))
                .build();
    }

    private static Prompt prompt(String id, Prose prose) {
        return new Prompt(id, prose.sentence());
    }

    private static Submission submission(int details, Prose prose, boolean isShort) {
        Submission.Builder submission = Submission.builder("s-1", ID, "p-1");
        for (int i = 0; i < OVERVIEW.length; i++) {
            List<String> prompts = List.of("Q" + Math.min(4, i + 1));
            submission.passage("overview", new Passage(prompts, List.of(), prose.words(isShort ? SHORT : OVERVIEW[i])));
        }
        int outcomes = (details + DETAILS - 1) / DETAILS;
        for (int i = 0; i < REFLECTION.length; i++) {
            List<String> covers = new ArrayList<>();
            for (int outcome = i; outcome < outcomes; outcome += REFLECTION.length) {
                covers.add("O" + outcome);
            }
            List<String> prompts = i == 0 ? List.of("R1") : List.of();
            submission.passage(
                    "reflection", new Passage(prompts, covers, prose.words(isShort ? SHORT : REFLECTION[i])));
        }
        for (int i = 0; i < details; i++) {
            submission.artifact(artifact(i, prose));
            List<Reference> references = new ArrayList<>();
            references.add(reference(i, details));
            if (i % 2 == 1) {
                references.add(reference(i - 1, details));
            }
            submission.selfAnalysis(new SelfAnalysis("D" + i, references, prose.words(EXPLANATION)));
        }
        return submission.build();
    }

    private static Artifact artifact(int number, Prose prose) {
        String id = "A" + number;
        String title = prose.words(4).replace(".", "");
        return switch (number % 4) {
            case 0 ->
                Artifact.file(id, title, "artifacts/" + id + ".pdf")
                        .withMediaType("application/pdf")
                        .withPages(12);
            case 1 ->
                Artifact.file(id, title, "artifacts/" + id + ".mp4")
                        .withMediaType("video/mp4")
                        .withSeconds(new BigDecimal("754.2"));
            case 2 ->
                Artifact.file(id, title, "artifacts/" + id + ".docx")
                        .withMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
            default ->
                Artifact.file(id, title, "artifacts/" + id + ".pptx")
                        .withMediaType("application/vnd.openxmlformats-officedocument.presentationml.presentation")
                        .withSlides(20);
        };
    }

    /** To a place that no other detail cites. */
    private static Reference reference(int number, int details) {
        String id = "A" + number;
        Locator locator = switch (number % 4) {
            case 0 -> new Locator.Page(1 + number % 8, OptionalInt.of(1 + number % 8 + number % 3));
            case 1 -> new Locator.Time(TimeCode.parse("00:0" + number % 8 + ":30"), Optional.empty());
            case 2 -> new Locator.Section("Session " + number + " of " + details);
            default -> new Locator.Slide(1 + number % 20, OptionalInt.empty());
        };
        return new Reference(id, locator);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
