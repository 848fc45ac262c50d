package org.probity.rules.faulty;

import java.util.List;
import java.util.Optional;
import org.probity.engine.credential.Credential;
import org.probity.engine.rule.AddedCriterion;
import org.probity.engine.rule.AddedPart;
import org.probity.engine.rule.FactSource;
import org.probity.engine.rule.RuleModule;

/** A module that asks something of its own; which rules it has depends on the listing under its name. */
final class PartModule implements RuleModule {
    private final String name;
    private final AddedPart part;

    PartModule(String name, AddedPart part) {
        this.name = name;
        this.part = part;
    }

    PartModule(String name) {
        this(
                name,
                part(
                        "added",
                        "added.order",
                        handedIn -> List.of(new AddedOrder(
                                handedIn.criterion("order"),
                                handedIn.submission().artifacts().size()))));
    }

    static AddedPart part(String id, String clause, FactSource facts) {
        return new AddedPart(id, List.of(new AddedCriterion("order", clause)), facts);
    }

    @Override
    public String coordinates() {
        return "org.example/" + name;
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public List<String> sources() {
        return List.of("messages.properties");
    }

    @Override
    public Optional<AddedPart> part(Credential credential) {
        return Optional.of(part);
    }
}
