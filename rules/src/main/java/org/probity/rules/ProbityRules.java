package org.probity.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.probity.engine.rule.RuleModule;

/** Makes these rules known to the engine, which finds them by the class path: a host has nothing to do with this class. */
public final class ProbityRules implements RuleModule {

    /** Called by the service loader. */
    public ProbityRules() {}

    @Override
    public String coordinates() {
        return "org.probity/probity-rules";
    }

    @Override
    public String version() {
        try (InputStream stream = ProbityRules.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> sources() {
        return List.of(
                "narrative/narrative.drl",
                "portfolio/portfolio.drl",
                "submission/submission.drl",
                "review/review.drl",
                "decision/decision.drl",
                "advisories/advisories.drl",
                "texts/texts.drl",
                "messages.properties",
                "messages_es.properties");
    }

    @Override
    public List<String> credentials() {
        return List.of("ensuring-accountability");
    }
}
