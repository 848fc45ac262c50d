package org.probity.engine.internal;

import java.util.Locale;
import org.probity.engine.internal.check.FaultList;
import org.probity.engine.submission.Artifact;

/** How messages name things. */
final class Names {
    private Names() {}

    /** What an artifact is called in a message. */
    static String of(Artifact artifact) {
        return artifact.title().isBlank() ? artifact.id() : shortened(artifact.title());
    }

    /** Text of a submission as a message quotes it. */
    static String shortened(String text) {
        return FaultList.shortened(text);
    }

    /** A constant as the last part of a message key. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
