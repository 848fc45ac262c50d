package org.probity.engine.rule;

import java.util.List;
import java.util.Map;

/** Something that a message can be written about. */
public interface Sayable {

    /**
     * What the placeholders of a message stand for.
     *
     * @return values by name: texts, whole numbers and {@link Term}s
     */
    Map<String, Object> values();

    /**
     * Where in the submission a reader should look.
     *
     * @return JSON Pointers to values that exist
     */
    List<String> at();
}
