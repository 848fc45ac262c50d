package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.probity.engine.RulesException;
import org.probity.engine.credential.ArtifactRequirement;
import org.probity.engine.credential.Attestation;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Detail;
import org.probity.engine.credential.EvidencePolicy;
import org.probity.engine.credential.Formalities;
import org.probity.engine.credential.NarrativePart;
import org.probity.engine.credential.Origin;
import org.probity.engine.credential.Outcome;
import org.probity.engine.credential.Part;
import org.probity.engine.credential.PortfolioPart;
import org.probity.engine.credential.Prompt;
import org.probity.engine.credential.Scale;
import org.probity.engine.internal.check.LanguageTags;
import org.probity.engine.internal.text.Repetition;
import org.probity.engine.json.CredentialWriter;
import org.probity.engine.json.Digests;
import org.probity.engine.rule.AddedCriterion;
import org.probity.engine.rule.AddedPart;
import org.probity.engine.rule.Criterion;
import org.probity.engine.rule.Term;

/** A definition, expanded into the criteria that are judged. Made once for all submissions. */
public final class Criteria {
    private final Credential credential;
    private final String sha256;
    private final List<Criterion> all = new ArrayList<>();
    private final Map<String, Criterion> byId = new HashMap<>();
    private final List<PartCriteria> parts = new ArrayList<>();
    private final Map<String, DetailCriteria> details = new LinkedHashMap<>();
    private final Map<String, OutcomeCriterion> passRules = new LinkedHashMap<>();
    private final Map<String, Scale> rubrics = new HashMap<>();
    private final Set<String> optionalDetails;
    private final Repetition published;

    /** The same definition in each of its languages, by tag. */
    private final Map<String, Criteria> languages;

    /** The criteria of one part, in their order. */
    sealed interface PartCriteria {
        String id();

        List<Criterion> all();

        List<String> ids();
    }

    /**
     * The criteria of a narrative.
     *
     * @param prompts by id of the prompt, each before the questions that it is made of
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
            implements PartCriteria {

        @Override
        public String id() {
            return part.id();
        }
    }

    /**
     * The criteria of a portfolio.
     *
     * @param requirements those on its artifacts as a whole
     */
    record PortfolioCriteria(
            PortfolioPart part,
            List<DetailCriteria> details,
            List<RequirementCriterion> requirements,
            List<Criterion> all,
            List<String> ids)
            implements PartCriteria {

        @Override
        public String id() {
            return part.id();
        }
    }

    /** What is asked of the submission as a whole. */
    record SubmissionCriteria(
            Optional<Criterion> attempts,
            Optional<Criterion> effective,
            List<AttestationCriterion> attestations,
            List<Criterion> all,
            List<String> ids)
            implements PartCriteria {

        @Override
        public String id() {
            return Formalities.PART;
        }
    }

    /**
     * What a rule module of a host's own asks.
     *
     * @param module the module's name
     * @param asked by the ids under which the module asks them
     */
    record AddedCriteria(
            String module, AddedPart part, Map<String, Criterion> asked, List<Criterion> all, List<String> ids)
            implements PartCriteria {

        @Override
        public String id() {
            return part.id();
        }
    }

    /** The criterion of something that the practitioner declares. */
    record AttestationCriterion(Attestation attestation, Criterion criterion) {}

    /** The criterion of an outcome that has a pass rule. */
    record OutcomeCriterion(Outcome outcome, Criterion criterion) {}

    /**
     * The criterion of a requirement on artifacts.
     *
     * @param scope what must satisfy it: the id of the detail, or the portfolio's title
     * @param kinds what is asked for, or among what the practitioner chooses
     * @param inWords the same for a person to read
     */
    record RequirementCriterion(
            ArtifactRequirement requirement,
            String scope,
            Criterion criterion,
            List<ArtifactKind> kinds,
            Term inWords) {}

    /**
     * The criteria of a detail.
     *
     * @param policy what its evidence consists of
     * @param isChosen whether it is one of those among which the practitioner may choose
     */
    record DetailCriteria(
            Detail detail,
            EvidencePolicy policy,
            boolean isChosen,
            Criterion artifact,
            Criterion locator,
            Criterion explanation,
            List<RequirementCriterion> requirements,
            Criterion proficiency,
            List<Criterion> evidence,
            List<Criterion> all,
            List<String> ids) {}

    private Criteria(
            Credential credential,
            Map<String, AddedPart> added,
            String sha256,
            Repetition published,
            Map<String, Criteria> languages) {
        this.credential = credential;
        this.sha256 = sha256;
        this.languages = languages;
        this.optionalDetails = optionalDetails(credential);
        this.published = published;
        for (Part part : credential.parts()) {
            parts.add(part instanceof NarrativePart narrative ? narrative(narrative) : portfolio((PortfolioPart) part));
        }
        if (credential.formalities().askSomething()) {
            parts.add(submission(credential.formalities()));
        }
        added.forEach((module, part) -> parts.add(added(module, part)));
    }

    /**
     * Expands a definition.
     *
     * @param credential the definition
     * @return its criteria
     */
    public static Criteria of(Credential credential) {
        return of(credential, Map.of());
    }

    /**
     * Expands a definition, together with what rule modules ask besides.
     *
     * @param credential the definition
     * @param rules the rules
     * @return the criteria
     * @throws RulesException if a module asks what cannot be asked
     */
    public static Criteria of(Credential credential, RuleBase rules) {
        Map<String, AddedPart> added = new LinkedHashMap<>();
        rules.addedParts(credential).forEach((module, part) -> added.put(module.coordinates(), part));
        Criteria criteria = of(credential, added);
        AddedPartChecks.check(criteria, rules);
        return criteria;
    }

    private static Criteria of(Credential credential, Map<String, AddedPart> added) {
        String sha256 = credential.sha256().orElseGet(() -> Digests.of(CredentialWriter.write(credential)));
        Map<String, Credential> byLanguage = new LinkedHashMap<>();
        credential
                .languages()
                .forEach(language -> byLanguage.put(language, credential.in(Locale.forLanguageTag(language))));
        // A prompt that was copied was copied in whichever language.
        Repetition published = Repetition.against(byLanguage.values().stream()
                .flatMap(translated -> publishedTexts(translated).stream())
                .distinct()
                .toList());
        Map<String, Criteria> languages = new HashMap<>();
        byLanguage.forEach((language, translated) ->
                languages.put(language, new Criteria(translated, added, sha256, published, languages)));
        return languages.get(credential.language());
    }

    /**
     * The same criteria with the definition's texts in another language, as far as it has them.
     *
     * @param locale the language
     * @return the criteria in the nearest language that there is
     */
    Criteria in(Locale locale) {
        if (languages.size() == 1) {
            return this;
        }
        return LanguageTags.lookup(locale.toLanguageTag()).stream()
                .filter(languages::containsKey)
                .findFirst()
                .map(languages::get)
                .orElse(this);
    }

    /** Whether a statement is that of a detail, in whichever language. */
    boolean isStatement(String text, String detail) {
        return languages.values().stream()
                .anyMatch(translated ->
                        text.equals(translated.details.get(detail).detail().statement()));
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

    /** By id of the outcome, of those that have one. */
    Map<String, OutcomeCriterion> passRules() {
        return passRules;
    }

    /** The ratings among which people choose. */
    Scale scaleOf(Criterion criterion) {
        return rubrics.getOrDefault(criterion.id(), credential.review().scale());
    }

    /** What narratives are compared with: the prompts and the outcomes' statements. */
    Repetition published() {
        return published;
    }

    /** What is optional in the portfolio is no less so in a narrative. */
    private static Set<String> optionalDetails(Credential credential) {
        Set<String> optional = new HashSet<>();
        for (Part part : credential.parts()) {
            if (part instanceof PortfolioPart portfolio) {
                for (Outcome outcome : credential.outcomesOf(portfolio)) {
                    outcome.details().stream()
                            .filter(detail -> !portfolio.required() || !outcome.requires(detail))
                            .forEach(detail -> optional.add(detail.id()));
                }
            }
        }
        return optional;
    }

    private static List<String> publishedTexts(Credential credential) {
        List<String> texts = new ArrayList<>();
        for (Part part : credential.parts()) {
            if (part instanceof NarrativePart narrative) {
                for (Prompt prompt : narrative.prompts()) {
                    texts.add(prompt.text());
                    prompt.questions().forEach(question -> texts.add(question.text()));
                }
            }
        }
        credential.outcomes().forEach(outcome -> texts.add(outcome.statement()));
        return texts;
    }

    private NarrativeCriteria narrative(NarrativePart part) {
        int first = all.size();
        Optional<Criterion> words = part.words()
                .map(limits -> criterion(
                        part.id() + "/words",
                        "narrative.words",
                        part.required(),
                        Optional.empty(),
                        originOf(part, "words")));
        Map<String, Criterion> prompts = new LinkedHashMap<>();
        for (Prompt prompt : part.prompts()) {
            boolean asked = part.required() && prompt.required();
            prompts.put(prompt.id(), ofPrompt(part, prompt, asked));
            for (Prompt question : prompt.questions()) {
                prompts.put(question.id(), ofPrompt(part, question, asked && question.required()));
            }
        }
        Map<String, Criterion> covered = new LinkedHashMap<>();
        Map<String, String> statements = credential.coveredBy(part);
        statements.forEach((id, statement) -> covered.put(
                id,
                criterion(
                        part.id() + "/" + id,
                        "narrative.coverage",
                        part.required() && !optionalDetails.contains(id),
                        Optional.of(statement),
                        originOf(part, "coverage"))));
        return new NarrativeCriteria(part, words, prompts, covered, statements, since(first), ids(since(first)));
    }

    private Criterion ofPrompt(NarrativePart part, Prompt prompt, boolean required) {
        return criterion(
                part.id() + "/" + prompt.id(),
                "narrative.prompt",
                required,
                Optional.of(prompt.text()),
                prompt.origin());
    }

    private PortfolioCriteria portfolio(PortfolioPart part) {
        int first = all.size();
        List<DetailCriteria> ofPart = new ArrayList<>();
        for (Outcome outcome : credential.outcomesOf(part)) {
            for (Detail detail : outcome.details()) {
                DetailCriteria criteria = detail(part, outcome, detail);
                ofPart.add(criteria);
                details.put(detail.id(), criteria);
                detail.rubric()
                        .ifPresent(rubric -> rubrics.put(criteria.proficiency().id(), rubric));
            }
            outcome.pass()
                    .ifPresent(rule -> passRules.put(
                            outcome.id(),
                            new OutcomeCriterion(
                                    outcome,
                                    criterion(
                                            outcome.id() + "/pass",
                                            "outcome.pass",
                                            part.required(),
                                            Optional.of(outcome.statement()),
                                            outcome.origin()))));
        }
        List<RequirementCriterion> requirements = part.artifacts().stream()
                .filter(requirement -> requirement.details().isEmpty())
                .map(requirement -> requirement(part, part.id(), part.title(), requirement, part.required()))
                .toList();
        return new PortfolioCriteria(part, ofPart, requirements, since(first), ids(since(first)));
    }

    private DetailCriteria detail(PortfolioPart part, Outcome outcome, Detail detail) {
        int first = all.size();
        boolean required = part.required() && outcome.requires(detail);
        Criterion artifact = ofDetail(part, detail, "artifact", required);
        Criterion locator = ofDetail(part, detail, "locator", required);
        Criterion explanation = ofDetail(part, detail, "explanation", required);
        List<RequirementCriterion> requirements = part.artifacts().stream()
                .filter(requirement -> requirement.details().contains(detail.id()))
                .map(requirement -> requirement(part, detail.id(), detail.id(), requirement, required))
                .toList();
        Criterion proficiency = ofDetail(part, detail, "proficiency", required);
        List<Criterion> evidence = Stream.concat(
                        Stream.of(artifact, locator, explanation),
                        requirements.stream()
                                .filter(requirement -> requirement.requirement().required())
                                .map(RequirementCriterion::criterion))
                .toList();
        EvidencePolicy policy = part.evidence(detail.id());
        return new DetailCriteria(
                detail,
                policy,
                outcome.isChosen(detail),
                artifact,
                locator,
                explanation,
                requirements,
                proficiency,
                evidence,
                since(first),
                ids(since(first)));
    }

    private RequirementCriterion requirement(
            PortfolioPart part, String of, String scope, ArtifactRequirement requirement, boolean required) {
        List<ArtifactKind> kinds =
                requirement.anyOf().stream().map(ArtifactKind::new).toList();
        return new RequirementCriterion(
                requirement,
                scope,
                criterion(
                        of + "/" + requirement.id(),
                        "portfolio.requirement",
                        required && requirement.required(),
                        Optional.of(requirement.title()),
                        originOf(part, requirement.origin())),
                kinds,
                requirement.isChoice() ? choices(kinds) : kinds.get(0).inWords());
    }

    private static Term choices(List<ArtifactKind> kinds) {
        return kinds.stream()
                .map(kind -> new Term(
                        "kind-of.choice",
                        Map.of(
                                "title", kind.description().title().orElseThrow(),
                                "count", kind.description().count().minimum().orElse(0),
                                "kind", kind.inWords())))
                .reduce((first, second) -> new Term("kind-of.or", Map.of("first", first, "second", second)))
                .orElseThrow();
    }

    private SubmissionCriteria submission(Formalities formalities) {
        int first = all.size();
        Optional<Criterion> attempts = formalities.attempts().isPresent()
                ? Optional.of(ofSubmission("attempts", "submission.attempts"))
                : Optional.empty();
        Optional<Criterion> effective =
                formalities.effective().map(period -> ofSubmission("effective", "submission.period"));
        List<AttestationCriterion> attestations = new ArrayList<>();
        for (Attestation attestation : formalities.attestations()) {
            attestations.add(new AttestationCriterion(
                    attestation,
                    criterion(
                            Formalities.PART + "/" + attestation.id(),
                            "submission.attestation",
                            attestation.required(),
                            Optional.of(attestation.text()),
                            attestation.origin())));
        }
        return new SubmissionCriteria(attempts, effective, attestations, since(first), ids(since(first)));
    }

    private Criterion ofSubmission(String asked, String clause) {
        return criterion(Formalities.PART + "/" + asked, clause, true, Optional.empty(), Origin.ISSUER);
    }

    private AddedCriteria added(String module, AddedPart part) {
        int first = all.size();
        Map<String, Criterion> asked = new LinkedHashMap<>();
        for (AddedCriterion added : part.criteria()) {
            asked.put(
                    added.id(),
                    criterion(
                            part.id() + "/" + added.id(),
                            added.clause(),
                            Optional.of(module),
                            added.required(),
                            added.about(),
                            Origin.ISSUER));
        }
        return new AddedCriteria(module, part, asked, since(first), ids(since(first)));
    }

    /** Those of a part follow each other. */
    private List<Criterion> since(int first) {
        return List.copyOf(all.subList(first, all.size()));
    }

    private static List<String> ids(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::id).toList();
    }

    private Criterion ofDetail(PortfolioPart part, Detail detail, String asked, boolean required) {
        return criterion(
                detail.id() + "/" + asked, "portfolio." + asked, required, Optional.empty(), originOf(part, asked));
    }

    /** A part may say more exactly which of its sentences a criterion stands for. */
    private static Origin originOf(Part part, String asked) {
        Origin origin = part.origin();
        return Optional.ofNullable(part.sources().get(asked))
                .map(source -> new Origin(Optional.of(source), origin.provenance(), origin.citation()))
                .orElse(origin);
    }

    /** What an element does not say of itself its part says. */
    private static Origin originOf(Part part, Origin own) {
        return new Origin(
                own.source().or(part.origin()::source),
                own.provenance(),
                own.citation().or(part.origin()::citation));
    }

    private Criterion criterion(String id, String clause, boolean required, Optional<String> about, Origin origin) {
        return criterion(id, clause, Optional.empty(), required, about, origin);
    }

    private Criterion criterion(
            String id,
            String clause,
            Optional<String> module,
            boolean required,
            Optional<String> about,
            Origin origin) {
        Criterion criterion = new Criterion(all.size(), id, clause, module, required, about, origin);
        all.add(criterion);
        byId.put(id, criterion);
        return criterion;
    }
}
