package org.probity.engine.credential;

import java.util.Optional;

/**
 * A level of a rating scale.
 *
 * @param id the rating, as reviews give it
 * @param label what people call it; absent: as its id
 * @param description what somebody does who is rated so
 */
public record Level(String id, Optional<String> label, Optional<String> description) {

    /**
     * A level of which no more is said.
     *
     * @param id the rating, as reviews give it
     */
    public Level(String id) {
        this(id, Optional.empty(), Optional.empty());
    }

    /**
     * Whether there is more to say than the rating itself.
     *
     * @return whether it has a label or a description
     */
    public boolean isDescribed() {
        return label.isPresent() || description.isPresent();
    }
}
