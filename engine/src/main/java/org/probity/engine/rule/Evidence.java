package org.probity.engine.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.probity.engine.credential.Range;
import org.probity.engine.report.ExtentSource;

/** A criterion together with all that the submission holds for it. Rules state which verdict follows. */
public interface Evidence extends Sayable {

    /**
     * The criterion that is judged.
     *
     * @return the criterion
     */
    Criterion criterion();

    /**
     * What was counted.
     *
     * @return words or references; absent where nothing is counted
     */
    default OptionalInt measured() {
        return OptionalInt.empty();
    }

    /**
     * What the measure is held against.
     *
     * @return the limits; absent where there are none
     */
    default Optional<Range> limit() {
        return Optional.empty();
    }

    /**
     * The least of the measure that passes.
     *
     * @return 0 where there is no minimum that binds
     */
    default int minimum() {
        return Limits.minimum(limit());
    }

    /**
     * The most of the measure that passes.
     *
     * @return {@link Integer#MAX_VALUE} where there is no maximum that binds
     */
    default int maximum() {
        return Limits.maximum(limit());
    }

    /**
     * Where the extents are known from that locators were held against.
     *
     * @return the weakest source; absent where nothing was held against an extent
     */
    default Optional<ExtentSource> extentFrom() {
        return Optional.empty();
    }

    /**
     * Whether people can rate it.
     *
     * @return false where their ratings would settle nothing, whatever the rules find
     */
    default boolean isRateable() {
        return false;
    }

    /**
     * The single places that are at fault, each with a message of its own.
     *
     * @return the flaws, in the order of the submission
     */
    default List<Flaw> flaws() {
        return List.of();
    }
}
