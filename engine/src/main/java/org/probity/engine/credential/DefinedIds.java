package org.probity.engine.credential;

import java.util.Set;
import org.probity.engine.internal.check.FaultList;

/** The ids of a definition, each of which names one thing. */
final class DefinedIds {
    /** {@code overview/words} is the criterion of a whole narrative, so no prompt may be called that. */
    private static final String WORDS = "words";

    private final FaultList faults;
    private final Set<String> reserved;
    private final FaultList.UniqueIds ids;

    /** Some more names may be those of criteria of this definition. */
    DefinedIds(FaultList faults, Set<String> reserved) {
        this.faults = faults;
        this.reserved = reserved;
        this.ids = faults.new UniqueIds();
    }

    void check(String at, String id) {
        check(at, id, Set.of());
    }

    /** Where yet more names are those of criteria. */
    void check(String at, String id, Set<String> here) {
        ids.check(at, id);
        if (id.equals(WORDS) || reserved.contains(id) || here.contains(id)) {
            faults.add(at, "\"" + id + "\" is reserved");
        }
    }
}
