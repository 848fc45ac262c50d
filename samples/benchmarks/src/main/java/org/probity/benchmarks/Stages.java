package org.probity.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;
import org.probity.engine.internal.HandWritten;
import org.probity.engine.internal.RuleRun;
import org.probity.engine.internal.TextMeasuring;
import org.probity.engine.report.Report;
import org.probity.engine.submission.Submission;

/** The stages of an assessment, each by itself. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Stages {
    /** What is assessed: see {@link Input#of(String)}. */
    @Param({"12", "sample", "120", "1200"})
    public String input = "";

    private final Input sample = Input.of("sample");
    private byte[] bytes = sample.submission();
    private Submission submission = Documents.submission(bytes);
    private Assessor assessor = Assessor.of(sample.credential());
    private HandWritten handWritten = new HandWritten(sample.credential());
    private RuleRun rules = new RuleRun(sample.credential(), submission);
    private TextMeasuring texts = new TextMeasuring(sample.credential(), submission);
    private Report report = assessor.assess(submission);

    /** Makes the input. */
    @Setup
    public void prepare() {
        Input made = Input.of(input);
        bytes = made.submission();
        submission = Documents.submission(bytes);
        assessor = Assessor.of(made.credential());
        handWritten = new HandWritten(made.credential());
        rules = new RuleRun(made.credential(), submission);
        texts = new TextMeasuring(made.credential(), submission);
        report = assessor.assess(submission);
    }

    /** Bytes to submission, its digest included. */
    @Benchmark
    public Submission reading() {
        return Documents.submission(bytes);
    }

    /** Submission to report, with rules. */
    @Benchmark
    public Report assessing() {
        return assessor.assess(submission);
    }

    /** Submission to report, without rules. */
    @Benchmark
    public Report assessingByHand() {
        return handWritten.assess(submission);
    }

    /** A session with facts that were made before. */
    @Benchmark
    public int rulesAlone() {
        return rules.run();
    }

    /** What is measured of texts for advisories. */
    @Benchmark
    public int textMeasures() {
        return texts.run();
    }

    /** Words of narratives and explanations. */
    @Benchmark
    public int wordCounts() {
        return texts.words();
    }

    /** Digests of the details' evidence. */
    @Benchmark
    public int evidenceDigests() {
        return texts.digests();
    }

    /** Report to bytes. */
    @Benchmark
    public byte[] writing() {
        return Documents.toJson(report).getBytes(StandardCharsets.UTF_8);
    }
}
