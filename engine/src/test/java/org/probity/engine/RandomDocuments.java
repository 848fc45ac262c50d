package org.probity.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.probity.engine.credential.Alignment;
import org.probity.engine.credential.ArtifactDescription;
import org.probity.engine.credential.ArtifactRequirement;
import org.probity.engine.credential.Attestation;
import org.probity.engine.credential.Covers;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Detail;
import org.probity.engine.credential.Disagreement;
import org.probity.engine.credential.EvidencePolicy;
import org.probity.engine.credential.Formalities;
import org.probity.engine.credential.Level;
import org.probity.engine.credential.LocatorPolicy;
import org.probity.engine.credential.LocatorType;
import org.probity.engine.credential.NarrativePart;
import org.probity.engine.credential.Origin;
import org.probity.engine.credential.Outcome;
import org.probity.engine.credential.Overlength;
import org.probity.engine.credential.Part;
import org.probity.engine.credential.PassRule;
import org.probity.engine.credential.Period;
import org.probity.engine.credential.PortfolioPart;
import org.probity.engine.credential.Prompt;
import org.probity.engine.credential.Provenance;
import org.probity.engine.credential.Range;
import org.probity.engine.credential.ReviewPolicy;
import org.probity.engine.credential.Scale;
import org.probity.engine.credential.WordLimits;
import org.probity.engine.review.Condition;
import org.probity.engine.review.Rating;
import org.probity.engine.review.Review;
import org.probity.engine.review.Role;
import org.probity.engine.submission.Artifact;
import org.probity.engine.submission.Locator;
import org.probity.engine.submission.Passage;
import org.probity.engine.submission.Reference;
import org.probity.engine.submission.SelfAnalysis;
import org.probity.engine.submission.Submission;
import org.probity.engine.submission.TimeCode;

/** Definitions and submissions of all shapes, built in Java. */
public final class RandomDocuments {
    private RandomDocuments() {}

    /** Something that still needs an id; ids are given out so that each is used once. */
    private interface Unnamed<T> extends Function<Iterator<String>, T> {}

    /** Some of them in several languages. */
    public static Arbitrary<Credential> credentials() {
        return inOneLanguage().flatMap(RandomDocuments::translated);
    }

    private static Arbitrary<Credential> translated(Credential credential) {
        Arbitrary<Map<String, String>> texts = Arbitraries.maps(
                        Arbitraries.of(credential.texts().keySet()), texts().filter(text -> !text.isBlank()))
                .ofMaxSize(6);
        return Arbitraries.maps(languages().filter(tag -> !tag.equals(credential.language())), texts)
                .ofMaxSize(3)
                .map(translations -> new Credential(
                        credential.id(),
                        credential.version(),
                        credential.language(),
                        credential.title(),
                        credential.citation(),
                        credential.outcomes(),
                        credential.parts(),
                        credential.review(),
                        credential.formalities(),
                        credential.advisories(),
                        translations,
                        Optional.empty()));
    }

    /** Tags in their usual form. */
    public static Arbitrary<String> languages() {
        return Arbitraries.of("en", "en-GB", "es", "es-MX", "es-419", "zh-Hant", "zh-Hant-TW", "ca-valencia");
    }

    private static Arbitrary<Credential> inOneLanguage() {
        Arbitrary<List<Unnamed<Outcome>>> outcomes = outcomes().list().ofMaxSize(4);
        Arbitrary<List<Unnamed<PortfolioPart>>> portfolios =
                portfolios().list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<List<Unnamed<NarrativePart>>> narratives =
                narratives().list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(
                        ids().set().ofSize(200).map(List::copyOf),
                        Combinators.combine(
                                        texts().filter(text -> !text.isBlank()),
                                        texts(),
                                        texts().optional(),
                                        languages(),
                                        formalities())
                                .as(Head::new),
                        outcomes,
                        portfolios,
                        narratives,
                        reviews(),
                        advisories(),
                        Arbitraries.longs())
                .as(RandomDocuments::credential);
    }

    private record Head(
            String version,
            String title,
            Optional<String> citation,
            String language,
            Unnamed<Formalities> formalities) {}

    private static ArtifactRequirement of(ArtifactRequirement artifact, List<String> details) {
        return new ArtifactRequirement(
                artifact.id(),
                artifact.title(),
                artifact.required(),
                artifact.anyOf(),
                artifact.needed(),
                details,
                artifact.origin());
    }

    private static Credential credential(
            List<String> ids,
            Head head,
            List<Unnamed<Outcome>> unnamedOutcomes,
            List<Unnamed<PortfolioPart>> unnamedPortfolios,
            List<Unnamed<NarrativePart>> unnamedNarratives,
            ReviewPolicy review,
            Map<String, BigDecimal> advisories,
            long seed) {
        Iterator<String> names = ids.iterator();
        Random random = new Random(seed);
        List<Outcome> outcomes =
                unnamedOutcomes.stream().map(outcome -> outcome.apply(names)).toList();
        List<Part> parts = new ArrayList<>();
        for (Unnamed<NarrativePart> narrative : unnamedNarratives) {
            NarrativePart part = narrative.apply(names);
            parts.add(
                    outcomes.isEmpty()
                            ? new NarrativePart(
                                    part.id(),
                                    part.title(),
                                    part.required(),
                                    part.words(),
                                    part.prompts(),
                                    Covers.NOTHING,
                                    Optional.empty(),
                                    part.origin(),
                                    part.sources())
                            : part);
        }
        int portfolios = Math.min(outcomes.size(), unnamedPortfolios.size());
        List<List<String>> shares = shares(outcomes, portfolios, random);
        for (int i = 0; i < portfolios; i++) {
            List<String> shown = shares.get(i);
            PortfolioPart part = unnamedPortfolios.get(i).apply(names);
            boolean all = portfolios == 1 && random.nextBoolean();
            List<String> details = outcomes.stream()
                    .filter(outcome -> shown.contains(outcome.id()))
                    .flatMap(outcome -> outcome.details().stream())
                    .map(Detail::id)
                    .toList();
            parts.add(new PortfolioPart(
                    part.id(),
                    part.title(),
                    part.required(),
                    part.evidence(),
                    random.nextBoolean()
                            ? Map.of()
                            : Map.of(
                                    details.get(random.nextInt(details.size())),
                                    unnamedPortfolios.get(i).apply(names).evidence()),
                    part.artifacts().stream()
                            .map(artifact -> random.nextBoolean()
                                    ? artifact
                                    : of(artifact, details.subList(0, 1 + random.nextInt(details.size()))))
                            .toList(),
                    all ? Optional.empty() : Optional.of(shown),
                    part.origin(),
                    part.sources()));
        }
        Collections.shuffle(parts, random);
        return new Credential(
                names.next(),
                head.version(),
                head.language(),
                head.title(),
                head.citation(),
                outcomes,
                parts,
                review,
                head.formalities().apply(names),
                new TreeMap<>(advisories),
                Map.of(),
                Optional.empty());
    }

    /** Each outcome in one portfolio, and no portfolio without one. */
    private static List<List<String>> shares(List<Outcome> outcomes, int portfolios, Random random) {
        List<String> ids = new ArrayList<>(outcomes.stream().map(Outcome::id).toList());
        Collections.shuffle(ids, random);
        List<List<String>> shares = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (i < portfolios) {
                shares.add(new ArrayList<>());
            }
            shares.get(i < portfolios ? i : random.nextInt(portfolios)).add(ids.get(i));
        }
        return shares;
    }

    private static Arbitrary<Unnamed<Outcome>> outcomes() {
        return Combinators.combine(
                        texts(),
                        details().list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.integers().between(1, 4).optional(),
                        Arbitraries.of(true, false),
                        origins(),
                        alignments())
                .as((statement, unnamed, pass, including, origin, alignments) -> ids -> {
                    List<Detail> details =
                            unnamed.stream().map(detail -> detail.apply(ids)).toList();
                    List<String> included = details.stream()
                            .filter(detail -> including && detail.required())
                            .map(Detail::id)
                            .limit(1)
                            .toList();
                    return new Outcome(
                            ids.next(),
                            statement,
                            details,
                            pass.map(number -> new PassRule(Math.min(number, details.size()), included)),
                            origin,
                            alignments);
                });
    }

    private static Arbitrary<Origin> origins() {
        return Combinators.combine(texts().optional(), Arbitraries.of(Provenance.class), texts().optional())
                .as(Origin::new);
    }

    private static Arbitrary<Unnamed<Detail>> details() {
        return Combinators.combine(texts(), Arbitraries.of(true, false), scales().optional(), origins(), alignments())
                .as((statement, required, rubric, origin, alignments) ->
                        ids -> new Detail(ids.next(), statement, required, rubric, origin, alignments));
    }

    private static Arbitrary<List<Alignment>> alignments() {
        return Combinators.combine(
                        texts().filter(text -> !text.isBlank()),
                        texts(),
                        Arbitraries.of("https://standards.example/psel/10", "http://standards.example"),
                        Arbitraries.integers().between(0, 2))
                .as((framework, identifier, uri, kind) -> new Alignment(
                        framework,
                        kind == 0 ? Optional.empty() : Optional.of(identifier),
                        kind == 1 ? Optional.empty() : Optional.of(uri)))
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<Unnamed<NarrativePart>> narratives() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(true, false),
                        words(0).optional(),
                        prompts(prompts(Arbitraries.just(List.of())).list().ofMaxSize(2))
                                .list()
                                .ofMaxSize(5),
                        Arbitraries.of(Covers.class),
                        words(1).optional(),
                        Combinators.combine(origins(), Arbitraries.maps(Arbitraries.of("words", "coverage"), texts()))
                                .as(Sourced::new))
                .as((title, required, words, prompts, covers, coverage, sourced) -> ids -> new NarrativePart(
                        ids.next(),
                        title,
                        required,
                        words,
                        named(prompts, ids),
                        covers,
                        covers == Covers.NOTHING ? Optional.empty() : coverage,
                        sourced.origin(),
                        sourced.sources()));
    }

    private record Sourced(Origin origin, Map<String, String> sources) {}

    private static Arbitrary<Unnamed<Prompt>> prompts(Arbitrary<List<Unnamed<Prompt>>> questions) {
        return Combinators.combine(texts(), Arbitraries.of(true, false), words(1).optional(), questions, origins())
                .as((text, required, words, made, origin) ->
                        ids -> new Prompt(ids.next(), text, required, words, named(made, ids), origin));
    }

    private static List<Prompt> named(List<Unnamed<Prompt>> prompts, Iterator<String> ids) {
        return prompts.stream().map(prompt -> prompt.apply(ids)).toList();
    }

    private static Arbitrary<WordLimits> words(int least) {
        return Combinators.combine(ranges(least), Arbitraries.of(Overlength.class), Arbitraries.of(true, false))
                .as((range, over, guidance) -> {
                    boolean cannotBeOver = guidance || range.maximum().isEmpty();
                    return new WordLimits(range, cannotBeOver ? Overlength.REJECT : over, guidance);
                });
    }

    private static Arbitrary<Unnamed<PortfolioPart>> portfolios() {
        // What a portfolio asks for has a minimum, unless it is left to the default.
        Arbitrary<Range> asked = ranges(0).filter(range -> range.minimum().isPresent());
        Arbitrary<EvidencePolicy> evidence = Combinators.combine(
                        asked,
                        Arbitraries.of(LocatorPolicy.class),
                        Arbitraries.of(LocatorType.class).list().ofMaxSize(3),
                        asked)
                .as(EvidencePolicy::new);
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(true, false),
                        evidence,
                        requirements().list().ofMaxSize(3),
                        origins(),
                        Arbitraries.maps(Arbitraries.of("artifact", "locator", "explanation", "proficiency"), texts()))
                .as((title, required, policy, unnamed, origin, sources) -> ids -> new PortfolioPart(
                        ids.next(),
                        title,
                        required,
                        policy,
                        Map.of(),
                        unnamed.stream().map(artifact -> artifact.apply(ids)).toList(),
                        Optional.empty(),
                        origin,
                        sources));
    }

    private static Arbitrary<Unnamed<ArtifactRequirement>> requirements() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(true, false),
                        descriptions().list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(1, 3),
                        origins())
                .as((title, required, descriptions, needed, origin) -> ids -> new ArtifactRequirement(
                        ids.next(),
                        title,
                        required,
                        descriptions.size() == 1 ? List.of(untitled(descriptions.get(0))) : descriptions,
                        descriptions.size() == 1 ? 1 : Math.min(needed, descriptions.size()),
                        List.of(),
                        origin));
    }

    /** What is the only one of its kind is called as the requirement is. */
    private static ArtifactDescription untitled(ArtifactDescription described) {
        return new ArtifactDescription(
                Optional.empty(),
                described.count(),
                described.mediaTypes(),
                described.pages(),
                described.slides(),
                described.seconds(),
                described.links(),
                described.attributes(),
                described.different());
    }

    private static Arbitrary<ArtifactDescription> descriptions() {
        Arbitrary<String> names = texts().filter(text -> !text.isBlank());
        Arbitrary<Range> count = ranges(1).filter(range -> range.minimum().isPresent());
        return Combinators.combine(
                        names,
                        count,
                        Arbitraries.of("application/pdf", "image/*", "video/mp4", "audio/*")
                                .list()
                                .ofMaxSize(2),
                        ranges(0).optional().list().ofSize(3),
                        Arbitraries.of(true, false),
                        Arbitraries.maps(names, names.list().ofMaxSize(2)).ofMaxSize(2),
                        names.optional())
                .as((title, counted, types, extents, links, attributes, different) -> new ArtifactDescription(
                        Optional.of(title),
                        counted,
                        types,
                        extents.get(0),
                        extents.get(1),
                        extents.get(2),
                        links,
                        attributes,
                        different));
    }

    private static Arbitrary<Unnamed<Formalities>> formalities() {
        Arbitrary<Period> periods = Combinators.combine(
                        Arbitraries.integers().between(0, 700),
                        Arbitraries.integers().between(0, 700),
                        Arbitraries.integers().between(0, 2))
                .as((from, days, kind) -> {
                    LocalDate first = LocalDate.of(2026, 1, 31).plusDays(from);
                    return new Period(
                            kind == 0 ? Optional.empty() : Optional.of(first),
                            kind == 1 ? Optional.empty() : Optional.of(first.plusDays(days)));
                });
        Arbitrary<List<Unnamed<Attestation>>> attestations = Combinators.combine(
                        texts().filter(text -> !text.isBlank()), Arbitraries.of(true, false), origins())
                .as((text, required, origin) ->
                        (Unnamed<Attestation>) ids -> new Attestation(ids.next(), text, required, origin))
                .list()
                .ofMaxSize(2);
        return Combinators.combine(optionalInts(Arbitraries.integers().between(1, 9)), periods.optional(), attestations)
                .as((attempts, effective, unnamed) -> ids -> new Formalities(
                        attempts,
                        effective,
                        unnamed.stream()
                                .map(attestation -> attestation.apply(ids))
                                .toList()));
    }

    private static Arbitrary<Range> ranges(int least) {
        Arbitrary<Integer> counts = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(least, 2_000)),
                Tuple.of(1, Arbitraries.of(least, Integer.MAX_VALUE)));
        return Combinators.combine(counts, counts, Arbitraries.integers().between(0, 2))
                .as((a, b, kind) -> switch (kind) {
                    case 0 -> Range.atLeast(a);
                    case 1 -> Range.atMost(a);
                    default -> Range.between(Math.min(a, b), Math.max(a, b));
                });
    }

    private static Arbitrary<ReviewPolicy> reviews() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        scales(),
                        Arbitraries.of(Disagreement.class),
                        Arbitraries.of(true, false))
                .as(ReviewPolicy::new);
    }

    private static Arbitrary<Scale> scales() {
        return Combinators.combine(
                        texts().filter(text -> !text.isBlank() && !text.equals("UNSCORABLE"))
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(5)
                                .map(List::copyOf),
                        texts().optional(),
                        texts().optional(),
                        Arbitraries.integers().between(0, 4))
                .as((ids, label, description, pass) -> new Scale(
                        ids.stream()
                                .map(id -> id.equals(ids.get(0)) ? new Level(id, label, description) : new Level(id))
                                .toList(),
                        ids.get(pass % ids.size())));
    }

    private static Arbitrary<Map<String, BigDecimal>> advisories() {
        return Arbitraries.maps(
                        Arbitraries.of("text.repeated", "narrative.unknown-prompt", "artifact.extent-differs"),
                        decimals(BigDecimal.valueOf(1_000), 6))
                .ofMaxSize(3);
    }

    public static Arbitrary<Submission> submissions() {
        Arbitrary<List<Unnamed<Artifact>>> artifacts = artifacts().list().ofMaxSize(4);
        return Combinators.combine(
                        ids().set().ofSize(4).map(List::copyOf),
                        texts().optional(),
                        ids().list().ofMinSize(3).ofMaxSize(5),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.integers().between(1, 9)),
                                Tuple.of(1, Arbitraries.of(Integer.MAX_VALUE))),
                        instants().optional(),
                        Arbitraries.maps(ids(), passages().list().ofMaxSize(3)).ofMaxSize(3),
                        artifacts,
                        selfAnalyses().list().ofMaxSize(4))
                .as((names, version, heads, attempt, submittedAt, narratives, unnamed, selfAnalysis) -> {
                    Iterator<String> unused = names.iterator();
                    return new Submission(
                            heads.get(0),
                            heads.get(1),
                            version,
                            heads.get(2),
                            attempt,
                            submittedAt,
                            new LinkedHashMap<>(narratives),
                            unnamed.stream()
                                    .map(artifact -> artifact.apply(unused))
                                    .toList(),
                            selfAnalysis,
                            heads.subList(3, heads.size()),
                            Optional.empty());
                });
    }

    /** Reviews with ratings of every kind. */
    public static Arbitrary<Review> reviewDocuments() {
        Arbitrary<Optional<String>> digests =
                Arbitraries.of("0123456789abcdef".repeat(4)).optional();
        Arbitrary<List<Unnamed<Rating>>> ratings = ratings().list().ofMaxSize(4);
        return Combinators.combine(
                        ids(),
                        Arbitraries.integers().between(1, 9),
                        ids(),
                        Arbitraries.of(Role.class),
                        digests,
                        texts().set().ofSize(4).map(List::copyOf),
                        ratings)
                .as((submission, attempt, assessor, role, digest, criteria, unnamed) -> {
                    Iterator<String> unused = criteria.iterator();
                    return new Review(
                            submission,
                            attempt,
                            assessor,
                            role,
                            digest,
                            unnamed.stream().map(rating -> rating.apply(unused)).toList());
                });
    }

    private static Arbitrary<Unnamed<Rating>> ratings() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(Condition.class).optional(),
                        texts().filter(text -> !text.isBlank()).optional(),
                        Arbitraries.of(true, false))
                .as((level, condition, comment, confidential) -> criteria -> new Rating(
                        criteria.next(),
                        condition.isPresent() ? Rating.UNSCORABLE : level,
                        condition,
                        condition.filter(Condition.OTHER::equals).isPresent() && comment.isEmpty()
                                ? Optional.of("The chart has no dates.")
                                : comment,
                        confidential));
    }

    private static Arbitrary<Passage> passages() {
        return Combinators.combine(ids().list().ofMaxSize(3), ids().list().ofMaxSize(3), texts())
                .as(Passage::new);
    }

    private static Arbitrary<Unnamed<Artifact>> artifacts() {
        Arbitrary<OptionalInt> extents = optionalInts(Arbitraries.integers().between(1, 5_000));
        return Combinators.combine(
                        texts(),
                        Arbitraries.of("compact.pdf", "artifacts/Équipe – 2.pdf", "./a b", "a/../b", "😀.mp4")
                                .optional(0.5),
                        Arbitraries.of("https://example.org", "HTTP://example.org/é?a=b&c#d")
                                .list()
                                .ofSize(1),
                        Arbitraries.oneOf(texts(), Arbitraries.of("application/pdf", "video/mp4"))
                                .optional(),
                        extents,
                        extents,
                        extents,
                        Combinators.combine(
                                        decimals(BigDecimal.valueOf(1_000_000_000), 20)
                                                .optional(),
                                        Arbitraries.maps(texts().filter(text -> !text.isBlank()), texts())
                                                .ofMaxSize(2))
                                .as(Played::new))
                .as((title, file, uri, mediaType, pages, slides, sheets, played) -> ids -> new Artifact(
                        ids.next(),
                        title,
                        file,
                        file.isPresent() ? Optional.empty() : Optional.of(uri.get(0)),
                        mediaType,
                        pages,
                        slides,
                        sheets,
                        played.seconds(),
                        played.attributes()));
    }

    private record Played(Optional<BigDecimal> seconds, Map<String, String> attributes) {}

    private static Arbitrary<SelfAnalysis> selfAnalyses() {
        Arbitrary<Reference> references = Combinators.combine(ids(), locators().optional())
                .as((artifact, locator) -> new Reference(artifact, locator));
        return Combinators.combine(ids(), references.list().ofMaxSize(4), texts().optional())
                .as((detail, cited, explanation) -> new SelfAnalysis(detail, cited, explanation));
    }

    /** Every type of locator. */
    public static Arbitrary<Locator> locators() {
        Arbitrary<int[]> ends = Arbitraries.integers()
                .between(1, Integer.MAX_VALUE)
                .array(int[].class)
                .ofSize(2);
        Arbitrary<OptionalInt> given = optionalInts(Arbitraries.just(0));
        Arbitrary<Locator> counted = Combinators.combine(ends, given, Arbitraries.of("page", "slide", "line"))
                .as((places, open, type) -> {
                    int from = Math.min(places[0], places[1]);
                    OptionalInt to =
                            open.isPresent() ? OptionalInt.empty() : OptionalInt.of(Math.max(places[0], places[1]));
                    return switch (type) {
                        case "page" -> new Locator.Page(from, to);
                        case "slide" -> new Locator.Slide(from, to);
                        default -> new Locator.Line(from, to);
                    };
                });
        Arbitrary<Locator> timed = Combinators.combine(times(), times().optional())
                .as((one, other) -> {
                    boolean before = other.isPresent() && other.get().seconds().compareTo(one.seconds()) < 0;
                    return before ? new Locator.Time(other.get(), Optional.of(one)) : new Locator.Time(one, other);
                });
        return Arbitraries.oneOf(
                counted,
                timed,
                Combinators.combine(texts(), texts().optional()).as((name, cells) -> new Locator.Sheet(name, cells)),
                texts().map(Locator.Section::new),
                texts().map(Locator.Region::new));
    }

    private static Arbitrary<TimeCode> times() {
        Arbitrary<String> clocks = Combinators.combine(
                        Arbitraries.integers().between(0, 100_000),
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.of("", ".5", ".250", ".00000000000000000001"),
                        Arbitraries.of("%d:%02d:%02d", "%05d:%02d:%02d", "%1$d:%3$02d"))
                .as((first, minutes, seconds, fraction, form) ->
                        String.format(Locale.ROOT, form, first, minutes, seconds) + fraction);
        return Arbitraries.oneOf(
                clocks.map(TimeCode::parse),
                decimals(BigDecimal.valueOf(1_000_000_000), 20).map(TimeCode::ofSeconds));
    }

    private static Arbitrary<String> instants() {
        return Arbitraries.oneOf(
                Arbitraries.longs()
                        .between(-62_135_596_800L, 253_402_300_799L)
                        .map(seconds -> Instant.ofEpochSecond(seconds).toString()),
                Arbitraries.of("2026-05-11T17:04:00.125+02:00", "2026-05-11T15:04Z"));
    }

    /** From 0 to the largest, without zeros at the end. */
    private static Arbitrary<BigDecimal> decimals(BigDecimal largest, int scale) {
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, largest)
                                .ofScale(scale),
                        Arbitraries.integers().between(0, scale))
                .as((number, digits) -> {
                    BigDecimal stripped =
                            number.setScale(digits, RoundingMode.DOWN).stripTrailingZeros();
                    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
                });
    }

    private static Arbitrary<OptionalInt> optionalInts(Arbitrary<Integer> numbers) {
        return numbers.optional()
                .map(number -> number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty());
    }

    private static Arbitrary<String> ids() {
        Arbitrary<Character> first = Arbitraries.chars().alpha().numeric();
        Arbitrary<String> rest =
                Arbitraries.strings().alpha().numeric().withChars('.', '_', '-').ofMaxLength(63);
        return Combinators.combine(first, rest).as((start, end) -> start + end).filter(id -> !id.equals("words"));
    }

    /** Any text that UTF-8 can hold. */
    public static Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .list()
                .ofMaxSize(12)
                .map(points -> {
                    StringBuilder text = new StringBuilder();
                    points.forEach(text::appendCodePoint);
                    return text.toString();
                });
        Arbitrary<String> ascii = Arbitraries.strings().ascii().ofMaxLength(20);
        Arbitrary<String> telling = Arbitraries.of(
                "Agrees on goals with each team.",
                "",
                " ",
                "“Wir” – schön, l’équipe…\r\n\tund \"ihr\" \\ / \b\f",
                "\uFEFF\u0000\u001F\u007F\u0085\u2028\uFFFD\uFFFF",
                "𠀀 한국어 עברית 👩🏽‍🏫",
                "{\"id\": null}");
        return Arbitraries.oneOf(telling, ascii, any);
    }
}
