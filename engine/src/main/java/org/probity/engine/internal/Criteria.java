package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Detail;
import org.probity.engine.credential.NarrativePart;
import org.probity.engine.credential.Outcome;
import org.probity.engine.credential.Part;
import org.probity.engine.credential.PortfolioPart;
import org.probity.engine.credential.Prompt;
import org.probity.engine.internal.text.Repetition;
import org.probity.engine.json.CredentialWriter;
import org.probity.engine.json.Digests;
import org.probity.engine.rule.Criterion;

/** A definition, expanded into the criteria that are judged. Made once for all submissions. */
public final class Criteria {
    private final Credential credential;
    private final String sha256;
    private final List<Criterion> all = new ArrayList<>();
    private final Map<String, Criterion> byId = new HashMap<>();
    private final List<PartCriteria> parts = new ArrayList<>();
    private final Map<String, DetailCriteria> details = new LinkedHashMap<>();
    private final Set<String> optionalDetails;
    private final Repetition published;

    /** The criteria of one part, in their order. */
    sealed interface PartCriteria {
        Part part();

        List<Criterion> all();

        List<String> ids();
    }

    /**
     * The criteria of a narrative.
     *
     * @param prompts by id of the prompt
     * @param covered by id of the outcome or detail
     */
    record NarrativeCriteria(
            NarrativePart part,
            Optional<Criterion> words,
            Map<String, Criterion> prompts,
            Map<String, Criterion> covered,
            Map<String, String> statements,
            List<Criterion> all,
            List<String> ids)
            implements PartCriteria {}

    /** The criteria of a portfolio. */
    record PortfolioCriteria(PortfolioPart part, List<DetailCriteria> details, List<Criterion> all, List<String> ids)
            implements PartCriteria {}

    /** The criteria of a detail. */
    record DetailCriteria(
            Detail detail,
            Criterion artifact,
            Criterion locator,
            Criterion explanation,
            Criterion proficiency,
            List<Criterion> evidence,
            List<Criterion> all,
            List<String> ids) {

        DetailCriteria(
                Detail detail, Criterion artifact, Criterion locator, Criterion explanation, Criterion proficiency) {
            this(
                    detail,
                    artifact,
                    locator,
                    explanation,
                    proficiency,
                    List.of(artifact, locator, explanation),
                    List.of(artifact, locator, explanation, proficiency),
                    List.of(artifact.id(), locator.id(), explanation.id(), proficiency.id()));
        }
    }

    private Criteria(Credential credential) {
        this.credential = credential;
        this.sha256 = credential.sha256().orElseGet(() -> Digests.of(CredentialWriter.write(credential)));
        this.optionalDetails = credential.outcomes().stream()
                .flatMap(outcome -> outcome.details().stream())
                .filter(detail -> !detail.required())
                .map(Detail::id)
                .collect(Collectors.toSet());
        this.published = Repetition.against(publishedTexts(credential));
        for (Part part : credential.parts()) {
            parts.add(part instanceof NarrativePart narrative ? narrative(narrative) : portfolio((PortfolioPart) part));
        }
    }

    /**
     * Expands a definition.
     *
     * @param credential the definition
     * @return its criteria
     */
    public static Criteria of(Credential credential) {
        return new Criteria(credential);
    }

    /**
     * The definition that was expanded.
     *
     * @return the definition
     */
    public Credential credential() {
        return credential;
    }

    String sha256() {
        return sha256;
    }

    List<Criterion> all() {
        return all;
    }

    Optional<Criterion> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<PartCriteria> parts() {
        return parts;
    }

    /** By id of the detail, portfolio by portfolio. */
    Map<String, DetailCriteria> details() {
        return details;
    }

    /** What narratives are compared with: the prompts and the outcomes' statements. */
    Repetition published() {
        return published;
    }

    private static List<String> publishedTexts(Credential credential) {
        List<String> texts = new ArrayList<>();
        for (Part part : credential.parts()) {
            if (part instanceof NarrativePart narrative) {
                narrative.prompts().forEach(prompt -> texts.add(prompt.text()));
            }
        }
        credential.outcomes().forEach(outcome -> texts.add(outcome.statement()));
        return texts;
    }

    private NarrativeCriteria narrative(NarrativePart part) {
        int first = all.size();
        Optional<Criterion> words = part.words()
                .map(range ->
                        criterion(part.id() + "/words", "narrative.words", true, Optional.empty(), part.source()));
        Map<String, Criterion> prompts = new LinkedHashMap<>();
        for (Prompt prompt : part.prompts()) {
            String id = part.id() + "/" + prompt.id();
            Optional<String> question = Optional.of(prompt.text());
            prompts.put(prompt.id(), criterion(id, "narrative.prompt", prompt.required(), question, prompt.source()));
        }
        Map<String, Criterion> covered = new LinkedHashMap<>();
        Map<String, String> statements = credential.coveredBy(part);
        statements.forEach((id, statement) -> {
            // What is optional in the portfolio is no less so in a narrative.
            boolean required = !optionalDetails.contains(id);
            covered.put(
                    id,
                    criterion(
                            part.id() + "/" + id,
                            "narrative.coverage",
                            required,
                            Optional.of(statement),
                            part.source()));
        });
        return new NarrativeCriteria(part, words, prompts, covered, statements, since(first), ids(since(first)));
    }

    private PortfolioCriteria portfolio(PortfolioPart part) {
        int first = all.size();
        List<DetailCriteria> ofPart = new ArrayList<>();
        for (Outcome outcome : credential.outcomesOf(part)) {
            for (Detail detail : outcome.details()) {
                DetailCriteria criteria = new DetailCriteria(
                        detail,
                        ofDetail(detail, "artifact", part),
                        ofDetail(detail, "locator", part),
                        ofDetail(detail, "explanation", part),
                        ofDetail(detail, "proficiency", part));
                ofPart.add(criteria);
                details.put(detail.id(), criteria);
            }
        }
        return new PortfolioCriteria(part, ofPart, since(first), ids(since(first)));
    }

    /** Those of a part follow each other. */
    private List<Criterion> since(int first) {
        return List.copyOf(all.subList(first, all.size()));
    }

    private static List<String> ids(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::id).toList();
    }

    private Criterion ofDetail(Detail detail, String asked, PortfolioPart part) {
        return criterion(
                detail.id() + "/" + asked, "portfolio." + asked, detail.required(), Optional.empty(), part.source());
    }

    private Criterion criterion(
            String id, String clause, boolean required, Optional<String> about, Optional<String> source) {
        Criterion criterion = new Criterion(all.size(), id, clause, required, about, source);
        all.add(criterion);
        byId.put(id, criterion);
        return criterion;
    }
}
