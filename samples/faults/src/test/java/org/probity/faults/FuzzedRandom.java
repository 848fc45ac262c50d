package org.probity.faults;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Dice in the fuzzer's hand. What it has thrown no longer suffices at some point; from there on a seed decides, which it has thrown as well. */
final class FuzzedRandom implements RandomGenerator {
    private static final int STEPS = 256;

    private final FuzzedDataProvider data;
    private final RandomGenerator rest;

    FuzzedRandom(FuzzedDataProvider data) {
        this.data = data;
        this.rest = new SplittableRandom(data.consumeShort());
    }

    @Override
    public long nextLong() {
        return isSpent() ? rest.nextLong() : data.consumeLong();
    }

    @Override
    public int nextInt(int bound) {
        return nextInt(0, bound);
    }

    /** From as few bytes as there are choices for, so that one byte changed is one choice changed. */
    @Override
    public int nextInt(int origin, int bound) {
        return isSpent() ? rest.nextInt(origin, bound) : data.consumeInt(origin, bound - 1);
    }

    @Override
    public double nextDouble() {
        return isSpent() ? rest.nextDouble() : data.consumeInt(0, STEPS - 1) / (double) STEPS;
    }

    private boolean isSpent() {
        return data.remainingBytes() == 0;
    }
}
