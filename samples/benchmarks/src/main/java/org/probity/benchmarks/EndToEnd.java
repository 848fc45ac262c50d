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

/** From the bytes of a submission to the bytes of its report. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EndToEnd {
    /** What is assessed: see {@link Input#of(String)}. */
    @Param({"12", "sample", "120", "1200", "12-short", "120-short", "1200-short"})
    public String input = "";

    private byte[] submission = {};
    private Assessor assessor = Assessor.of(Input.of("sample").credential());
    private HandWritten handWritten = new HandWritten(Input.of("sample").credential());

    /** Makes the input. */
    @Setup
    public void prepare() {
        Input made = Input.of(input);
        submission = made.submission();
        assessor = Assessor.of(made.credential());
        handWritten = new HandWritten(made.credential());
    }

    /** With rules. */
    @Benchmark
    public byte[] engine() {
        return Documents.toJson(assessor.assess(Documents.submission(submission)))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Without. */
    @Benchmark
    public byte[] handWritten() {
        return Documents.toJson(handWritten.assess(Documents.submission(submission)))
                .getBytes(StandardCharsets.UTF_8);
    }
}
