package org.probity.engine.credential;

import java.util.List;

/**
 * The ratings among which people choose.
 *
 * @param levels in rising order
 * @param pass id of the lowest level that passes
 */
public record Scale(List<Level> levels, String pass) {

    /** Keeps an unmodifiable copy of the levels. */
    public Scale {
        levels = List.copyOf(levels);
    }

    /**
     * Levels of which no more is said.
     *
     * @param ids in rising order
     * @param pass the lowest that passes
     * @return the scale
     */
    public static Scale of(List<String> ids, String pass) {
        return new Scale(ids.stream().map(Level::new).toList(), pass);
    }

    /**
     * Whether its levels are those of another scale, and not others that are called the same: whatever is said of the one's, in any language,
     * is said of the other's. So it is with a rubric whose document gives no scale, and the scale of the review.
     *
     * @param other another scale
     * @return whether both were made of the same unmodifiable list of levels
     */
    public boolean sharesLevelsWith(Scale other) {
        return levels == other.levels;
    }

    /**
     * The ratings, as reviews give them.
     *
     * @return ids of the levels, in rising order
     */
    public List<String> ids() {
        return levels.stream().map(Level::id).toList();
    }
}
