package org.probity.engine.rule;

import java.util.List;
import java.util.Map;

/**
 * Whether the practitioner declares something.
 *
 * @param criterion the criterion that is judged
 * @param attestation id of what is declared
 * @param text what is declared
 * @param ticked whether the practitioner does
 * @param at where it is declared, or else the nearest place
 */
public record Declaration(Criterion criterion, String attestation, String text, boolean ticked, List<String> at)
        implements Evidence {

    @Override
    public Map<String, Object> values() {
        return Map.of("attestation", attestation, "text", text);
    }
}
