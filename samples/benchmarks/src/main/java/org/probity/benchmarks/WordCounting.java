package org.probity.benchmarks;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.probity.engine.internal.WordCounter;

/** Counting the words of 10 kB of English. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WordCounting {
    private final String text = new Prose(1).words(3_000).substring(0, 10_000);
    private final BreakIterator breaks = BreakIterator.getWordInstance(Locale.ENGLISH);

    /** The engine's method. */
    @Benchmark
    public int wordCounter() {
        return WordCounter.count(text).words();
    }

    /** What the JDK takes for words. */
    @Benchmark
    public int breakIterator() {
        breaks.setText(text);
        int words = 0;
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            words += Character.isLetterOrDigit(text.codePointAt(from)) ? 1 : 0;
            from = to;
        }
        return words;
    }

    /** What many programs do. */
    @Benchmark
    public int split() {
        return text.split("\\s+").length;
    }
}
