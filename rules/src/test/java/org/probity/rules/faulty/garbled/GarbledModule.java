package org.probity.rules.faulty.garbled;

import java.util.List;
import org.probity.engine.rule.RuleModule;

/** A module whose examples nobody can read. */
public final class GarbledModule implements RuleModule {

    @Override
    public String coordinates() {
        return "org.example/garbled";
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public List<String> sources() {
        return List.of("messages.properties");
    }
}
