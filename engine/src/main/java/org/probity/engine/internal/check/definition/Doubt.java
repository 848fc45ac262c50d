package org.probity.engine.internal.check.definition;

import java.util.List;
import org.probity.engine.Fault;

/** One kind of thing that makes a definition doubtful, although it can be used. */
interface Doubt {

    /**
     * Looks for it.
     *
     * @param definition the definition
     * @return where it is, and what would mend it
     */
    List<Fault> in(Element definition);
}
