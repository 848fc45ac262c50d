package org.probity.samples.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.probity.engine.Assessor;
import org.probity.engine.credential.Covers;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Detail;
import org.probity.engine.credential.LocatorPolicy;
import org.probity.engine.credential.NarrativePart;
import org.probity.engine.credential.Outcome;
import org.probity.engine.credential.PortfolioPart;
import org.probity.engine.credential.Prompt;
import org.probity.engine.credential.Provenance;
import org.probity.engine.credential.Range;
import org.probity.engine.submission.Artifact;
import org.probity.engine.submission.Locator;
import org.probity.engine.submission.Passage;
import org.probity.engine.submission.Reference;
import org.probity.engine.submission.SelfAnalysis;
import org.probity.engine.submission.Submission;
import org.probity.engine.submission.TimeCode;

/** A credential and a submission by somebody who tries to make the page say or do something else. */
final class Hostile {
    static final String OVERRIDE = "\u202E";

    /** Ends every kind of text that a page holds, and turns round what follows. */
    static final String TEXT =
            "\"'></title></style></textarea>--><script>alert('read')</script><img src=x onerror=alert(1)>"
                    + "<a href=\"javascript:alert(2)\">${7*7} &lt; ]]> \u0000\u001b[31m " + OVERRIDE
                    + "fdp.exe\u2066\u200b";

    static final String ENDLESS = "averylongword".repeat(40);

    static final List<String> FILES = List.of(
            "javascript:alert(1).pdf",
            "a#b?.pdf",
            "100% sure.pdf",
            "notes & <b>.txt",
            "it's \"quoted\".png",
            "überblick 文書.png",
            "deep er/../deep er/./talk é.mp4",
            "voice" + OVERRIDE + "3pm.m4a");

    private static final String LONG_ID = "Z" + "9".repeat(63);

    private Hostile() {}

    static Assessor assessor() {
        return Assessor.of(Credential.builder("hostile", "1" + TEXT, TEXT)
                .citation(TEXT)
                .outcome(new Outcome(
                        "EO1",
                        TEXT,
                        List.of(
                                new Detail("EO1.1", TEXT, true, Optional.of(TEXT), Provenance.DERIVED),
                                new Detail(LONG_ID, ENDLESS, false, Optional.empty(), Provenance.ISSUER)),
                        Optional.of(TEXT),
                        Provenance.DERIVED))
                .part(new NarrativePart(
                        "story",
                        TEXT,
                        Optional.of(Range.between(5, 20)),
                        List.of(new Prompt(
                                "Q1",
                                TEXT,
                                false,
                                Optional.of(Range.atMost(3)),
                                Optional.of(TEXT),
                                Provenance.DERIVED)),
                        Covers.DETAILS,
                        Optional.of(TEXT)))
                .part(new PortfolioPart(
                        "portfolio",
                        TEXT,
                        Range.atLeast(1),
                        LocatorPolicy.REQUIRED,
                        Range.atLeast(1),
                        Optional.empty(),
                        Optional.of(TEXT)))
                .build());
    }

    /** Also puts the files there that the submission names. */
    static Submission submission(Path folder) throws IOException {
        for (String file : FILES) {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.createDirectories(folder.resolve("deep er"));
            Files.write(path.normalize(), new byte[0]);
        }
        Submission.Builder submission = Submission.builder("S" + "1".repeat(63), "hostile", "p-1")
                .passage("story", new Passage(List.of("Q1", LONG_ID), List.of("EO1.1"), TEXT + "\r\n\n" + ENDLESS))
                .passage("story", new Passage("مرحبا بالعالم " + OVERRIDE + " שלום"))
                .passage(LONG_ID, new Passage(TEXT))
                .artifact(Artifact.uri("U1", TEXT, "https://example.org/a'b?c=1&d=$%7B7*7%7D"))
                .artifact(Artifact.uri("U2", ENDLESS, "http://example.org/" + OVERRIDE + "gpj.exe#t=1"))
                .artifact(Artifact.file(LONG_ID, TEXT, "not here " + OVERRIDE + "<b>.pdf"));
        for (String file : FILES) {
            submission.artifact(Artifact.file("A" + FILES.indexOf(file), file, file));
        }
        return submission
                .selfAnalysis(new SelfAnalysis("EO1.1", references(), TEXT))
                .selfAnalysis(new SelfAnalysis("EO1.1", List.of(), "\n" + ENDLESS + "\n"))
                .selfAnalysis(new SelfAnalysis("EO9", List.of(new Reference("U1")), TEXT))
                .build();
    }

    private static List<Reference> references() {
        return List.of(
                new Reference("U1", new Locator.Time(TimeCode.parse("0:01"), Optional.of(TimeCode.parse("1:00:02.5")))),
                new Reference("U2", new Locator.Section(TEXT)),
                new Reference(LONG_ID, new Locator.Page(2, OptionalInt.empty())),
                new Reference("nobody", new Locator.Region(TEXT)),
                new Reference("A0", new Locator.Page(1, OptionalInt.of(3))),
                new Reference("A1", new Locator.Sheet(TEXT, Optional.of(TEXT))),
                new Reference("A2"),
                new Reference("A3", new Locator.Line(2, OptionalInt.of(2))),
                new Reference("A4", new Locator.Region(TEXT)),
                new Reference("A5", new Locator.Slide(4, OptionalInt.empty())),
                new Reference("A6", new Locator.Time(TimeCode.parse("2:05"), Optional.empty())),
                new Reference("A7", new Locator.Time(TimeCode.parse("0:05"), Optional.of(TimeCode.parse("0:09")))));
    }
}
