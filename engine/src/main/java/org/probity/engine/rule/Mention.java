package org.probity.engine.rule;

import java.util.List;
import java.util.Map;

/**
 * A place where the submission names something of the credential.
 *
 * @param kind what kind of thing it names
 * @param name the id that it gives
 * @param known whether the credential has such a thing there
 * @param context title of the narrative in which it is named; empty elsewhere
 * @param at where it is named
 */
public record Mention(Kind kind, String name, boolean known, String context, List<String> at) implements Sayable {

    /** What a submission may name. */
    public enum Kind {
        /** A detail, in the self-analysis. */
        DETAIL,
        /** A narrative part. */
        PART,
        /** A prompt, in a passage. */
        PROMPT,
        /** An outcome or detail, in a passage. */
        COVERAGE,
        /** Something that is declared. */
        ATTESTATION
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("name", name, "narrative", context);
    }
}
