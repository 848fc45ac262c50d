package org.probity.engine.rule;

import java.util.List;
import java.util.Map;

/**
 * How far an artifact extends, as the submission claims and as it was found.
 *
 * @param artifact id of the artifact
 * @param title what messages call the artifact
 * @param unit what is counted
 * @param claimed what the submission says
 * @param found what the file says
 * @param differs whether the two differ by more than rounding
 * @param at where the claim is
 */
public record ExtentClaim(
        String artifact, String title, Term unit, String claimed, String found, boolean differs, List<String> at)
        implements Sayable {

    @Override
    public Map<String, Object> values() {
        return Map.of("artifact", artifact, "title", title, "unit", unit, "claimed", claimed, "found", found);
    }
}
