package org.probity.engine.credential;

import java.util.HashSet;
import java.util.Set;
import org.probity.engine.internal.check.FaultList;

/** What a rating scale must not contradict. */
final class ScaleChecks {
    private ScaleChecks() {}

    static void check(FaultList faults, String at, Scale scale) {
        if (scale.levels().isEmpty()) {
            faults.add(at + "/scale", "the scale has no level");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < scale.levels().size(); i++) {
            String level = scale.levels().get(i).id();
            String levelAt = at + "/scale/" + i;
            if (level.isBlank()) {
                faults.add(levelAt, "the level has no name");
            } else if (level.equals("UNSCORABLE")) {
                faults.add(levelAt, "\"UNSCORABLE\" lies below every level and cannot be one");
            } else if (!seen.add(level)) {
                faults.add(levelAt, "the level " + FaultList.quoted(level) + " is listed twice");
            }
        }
        if (!scale.ids().contains(scale.pass())) {
            faults.add(at + "/pass", FaultList.quoted(scale.pass()) + " is not a level of the scale");
        }
    }
}
