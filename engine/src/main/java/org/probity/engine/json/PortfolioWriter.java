package org.probity.engine.json;

import java.util.Optional;
import org.probity.engine.credential.ArtifactDescription;
import org.probity.engine.credential.ArtifactRequirement;
import org.probity.engine.credential.EvidencePolicy;
import org.probity.engine.credential.PortfolioPart;
import org.probity.engine.credential.Range;

/** Writes portfolio parts. */
final class PortfolioWriter {
    private final JsonOutput out;
    private final WordingWriter wordings;

    PortfolioWriter(JsonOutput out, WordingWriter wordings) {
        this.out = out;
        this.wordings = wordings;
    }

    void portfolio(PortfolioPart portfolio) {
        evidence(portfolio.evidence());
        if (!portfolio.evidence().allowsAnyLocator()) {
            locators(portfolio.evidence());
        }
        if (!portfolio.overrides().isEmpty()) {
            out.object(
                    "overrides",
                    () -> portfolio
                            .overrides()
                            .forEach((detail, policy) -> out.object(detail, () -> {
                                evidence(policy);
                                locators(policy);
                            })));
        }
        out.objectsIfAny("artifacts", portfolio.artifacts(), this::requirement);
        portfolio.outcomes().ifPresent(outcomes -> out.texts("outcomes", outcomes));
    }

    private void evidence(EvidencePolicy evidence) {
        out.range("references", evidence.references());
        out.name("locator", evidence.locator());
        out.range("explanation", evidence.explanation());
    }

    private void locators(EvidencePolicy evidence) {
        out.texts("locators", evidence.locators().stream().map(EnumNames::of).toList());
    }

    private void requirement(ArtifactRequirement requirement) {
        out.text("id", requirement.id());
        wordings.text("title", requirement.title());
        CredentialWriter.required(out, requirement.required());
        CredentialWriter.origin(out, requirement.origin());
        out.textsIfAny("details", requirement.details());
        if (requirement.isChoice()) {
            out.objects("anyOf", requirement.anyOf(), description -> {
                wordings.text("title", description.title());
                description(description);
            });
            out.number("needed", requirement.needed());
        } else {
            requirement.anyOf().forEach(this::description);
        }
    }

    private void description(ArtifactDescription description) {
        out.range("count", description.count());
        out.textsIfAny("mediaTypes", description.mediaTypes());
        extent("pages", description.pages());
        extent("slides", description.slides());
        extent("seconds", description.seconds());
        if (!description.links()) {
            out.flag("links", false);
        }
        if (!description.attributes().isEmpty()) {
            out.object("attributes", () -> description.attributes().forEach(out::texts));
        }
        out.text("different", description.different());
    }

    private void extent(String name, Optional<Range> range) {
        range.ifPresent(given -> out.range(name, given));
    }
}
