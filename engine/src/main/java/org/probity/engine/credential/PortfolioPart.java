package org.probity.engine.credential;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A collection of artifacts in which the details of outcomes are shown.
 *
 * @param id unique in the definition
 * @param title what the issuer calls it
 * @param required whether it can hold the credential back
 * @param evidence what the evidence for a detail consists of
 * @param overrides what it consists of for single details instead, by id of the detail
 * @param artifacts what artifacts must be among it
 * @param outcomes ids of the outcomes it shows; absent: all
 * @param origin where it comes from
 * @param sources the sentences of the issuer's text that its criteria stand for, in place of the part's, by the last word of the criterion's id:
 *     {@code artifact}, {@code locator}, {@code explanation}, {@code proficiency}
 */
public record PortfolioPart(
        String id,
        String title,
        boolean required,
        EvidencePolicy evidence,
        Map<String, EvidencePolicy> overrides,
        List<ArtifactRequirement> artifacts,
        Optional<List<String>> outcomes,
        Origin origin,
        Map<String, String> sources)
        implements Part {

    /** Keeps unmodifiable copies. */
    public PortfolioPart {
        overrides = Collections.unmodifiableMap(new LinkedHashMap<>(overrides));
        artifacts = List.copyOf(artifacts);
        outcomes = outcomes.map(List::copyOf);
        sources = Map.copyOf(sources);
    }

    /**
     * A required portfolio that asks the same for each detail.
     *
     * @param id unique in the definition
     * @param title what the issuer calls it
     * @param references how many references to artifacts each detail needs
     * @param locator whether each reference must say where the evidence is
     * @param explanation how many words explain each detail's evidence
     * @param outcomes ids of the outcomes it shows; absent: all
     * @param source the sentences of the issuer's text that it stands for
     */
    public PortfolioPart(
            String id,
            String title,
            Range references,
            LocatorPolicy locator,
            Range explanation,
            Optional<List<String>> outcomes,
            Optional<String> source) {
        this(
                id,
                title,
                true,
                new EvidencePolicy(references, locator, List.of(), explanation),
                Map.of(),
                List.of(),
                outcomes,
                new Origin(source, Provenance.ISSUER),
                Map.of());
    }

    /**
     * What the evidence for a detail consists of.
     *
     * @param detail id of a detail that it shows
     * @return the detail's own policy, or else that of all
     */
    public EvidencePolicy evidence(String detail) {
        return overrides.getOrDefault(detail, evidence);
    }
}
