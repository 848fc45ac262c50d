package org.probity.rules.faulty;

import java.util.List;
import org.probity.engine.rule.RuleModule;

/** A module that somebody puts beside ours; which rules it has depends on the listing that lies with it. */
public final class AddedModule implements RuleModule {
    /** Its coordinates. */
    static final String COORDINATES = "org.probity/added";

    /** Called by the service loader. */
    public AddedModule() {}

    @Override
    public String coordinates() {
        return COORDINATES;
    }

    @Override
    public String version() {
        return "0.0.1";
    }

    @Override
    public List<String> sources() {
        return List.of("messages.properties");
    }

    @Override
    public List<String> credentials() {
        return List.of();
    }
}
