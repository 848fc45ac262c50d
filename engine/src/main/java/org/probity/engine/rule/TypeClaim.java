package org.probity.engine.rule;

import java.util.List;
import java.util.Map;

/**
 * What kind of file an artifact is, as the submission claims and by its content.
 *
 * @param artifact id of the artifact
 * @param title what messages call the artifact
 * @param claimed the media type that the submission gives
 * @param found the media type of the content
 * @param agrees whether the two say the same
 * @param at where the artifact is
 */
public record TypeClaim(String artifact, String title, String claimed, String found, boolean agrees, List<String> at)
        implements Sayable {

    @Override
    public Map<String, Object> values() {
        return Map.of("artifact", artifact, "title", title, "claimed", claimed, "found", found);
    }
}
