package org.example.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.probity.engine.credential.Credential;
import org.probity.engine.rule.AddedCriterion;
import org.probity.engine.rule.AddedPart;
import org.probity.engine.rule.HandedIn;
import org.probity.engine.rule.RuleModule;
import org.probity.engine.rule.Sayable;
import org.probity.engine.submission.Artifact;

/** What a host asks of submissions for any credential, since it has to keep them for years. */
public final class RetentionRules implements RuleModule {

    /** Called by the service loader. */
    public RetentionRules() {}

    @Override
    public String coordinates() {
        return "org.example/retention-rules";
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public List<String> sources() {
        return List.of("retention.drl", "messages.properties", "messages_es.properties");
    }

    @Override
    public Optional<AddedPart> part(Credential credential) {
        return Optional.of(new AddedPart(
                "retention",
                List.of(
                        new AddedCriterion("links", "retention.links"),
                        new AddedCriterion("formats", "retention.formats", false, Optional.empty())),
                RetentionRules::facts));
    }

    private static List<Sayable> facts(HandedIn handedIn) {
        List<Artifact> artifacts = handedIn.submission().artifacts();
        List<Sayable> facts = new ArrayList<>();
        facts.add(Links.of(handedIn.criterion("links"), artifacts));
        facts.add(Formats.of(handedIn.criterion("formats"), artifacts));
        for (int i = 0; i < artifacts.size(); i++) {
            facts.add(UploadedFile.of(artifacts.get(i), i));
        }
        return facts;
    }
}
