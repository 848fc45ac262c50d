package org.probity.samples.html;

import java.util.List;
import java.util.stream.IntStream;
import org.probity.engine.credential.Level;
import org.probity.engine.credential.Scale;

/**
 * A level of a rating scale.
 *
 * @param level the level
 * @param passes whether whoever is rated so is proficient
 */
record LevelView(Level level, boolean passes) {

    static List<LevelView> of(Scale scale) {
        int pass = scale.ids().indexOf(scale.pass());
        return IntStream.range(0, scale.levels().size())
                .mapToObj(i -> new LevelView(scale.levels().get(i), i >= pass))
                .toList();
    }

    String label() {
        return level.label().orElse(level.id());
    }
}
