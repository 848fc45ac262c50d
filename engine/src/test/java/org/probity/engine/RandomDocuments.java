package org.probity.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
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
import org.probity.engine.credential.Covers;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Detail;
import org.probity.engine.credential.Disagreement;
import org.probity.engine.credential.LocatorPolicy;
import org.probity.engine.credential.NarrativePart;
import org.probity.engine.credential.Outcome;
import org.probity.engine.credential.Part;
import org.probity.engine.credential.PortfolioPart;
import org.probity.engine.credential.Prompt;
import org.probity.engine.credential.Provenance;
import org.probity.engine.credential.Range;
import org.probity.engine.credential.ReviewPolicy;
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

    public static Arbitrary<Credential> credentials() {
        Arbitrary<List<Unnamed<Outcome>>> outcomes = outcomes().list().ofMaxSize(4);
        Arbitrary<List<Unnamed<PortfolioPart>>> portfolios =
                portfolios().list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<List<Unnamed<NarrativePart>>> narratives =
                narratives().list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(
                        ids().set().ofSize(80).map(List::copyOf),
                        Combinators.combine(texts().filter(text -> !text.isBlank()), texts(), texts().optional())
                                .as(Head::new),
                        outcomes,
                        portfolios,
                        narratives,
                        reviews(),
                        advisories(),
                        Arbitraries.longs())
                .as(RandomDocuments::credential);
    }

    private record Head(String version, String title, Optional<String> citation) {}

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
                                    part.words(),
                                    part.prompts(),
                                    Covers.NOTHING,
                                    part.source())
                            : part);
        }
        int portfolios = Math.min(outcomes.size(), unnamedPortfolios.size());
        List<List<String>> shown = shares(outcomes, portfolios, random);
        for (int i = 0; i < portfolios; i++) {
            PortfolioPart part = unnamedPortfolios.get(i).apply(names);
            boolean all = portfolios == 1 && random.nextBoolean();
            parts.add(new PortfolioPart(
                    part.id(),
                    part.title(),
                    part.references(),
                    part.locator(),
                    part.explanation(),
                    all ? Optional.empty() : Optional.of(shown.get(i)),
                    part.source()));
        }
        Collections.shuffle(parts, random);
        return new Credential(
                names.next(),
                head.version(),
                head.title(),
                head.citation(),
                outcomes,
                parts,
                review,
                new TreeMap<>(advisories),
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
                        texts().optional(),
                        Arbitraries.of(Provenance.class))
                .as((statement, details, source, provenance) -> ids -> new Outcome(
                        ids.next(),
                        statement,
                        details.stream().map(detail -> detail.apply(ids)).toList(),
                        source,
                        provenance));
    }

    private static Arbitrary<Unnamed<Detail>> details() {
        return Combinators.combine(
                        texts(), Arbitraries.of(true, false), texts().optional(), Arbitraries.of(Provenance.class))
                .as((statement, required, source, provenance) ->
                        ids -> new Detail(ids.next(), statement, required, source, provenance));
    }

    private static Arbitrary<Unnamed<NarrativePart>> narratives() {
        return Combinators.combine(
                        texts(),
                        ranges(0).optional(),
                        prompts().list().ofMaxSize(5),
                        Arbitraries.of(Covers.class),
                        texts().optional())
                .as((title, words, prompts, covers, source) -> ids -> new NarrativePart(
                        ids.next(),
                        title,
                        words,
                        prompts.stream().map(prompt -> prompt.apply(ids)).toList(),
                        covers,
                        source));
    }

    private static Arbitrary<Unnamed<Prompt>> prompts() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(true, false),
                        ranges(1).optional(),
                        texts().optional(),
                        Arbitraries.of(Provenance.class))
                .as((text, required, words, source, provenance) ->
                        ids -> new Prompt(ids.next(), text, required, words, source, provenance));
    }

    private static Arbitrary<Unnamed<PortfolioPart>> portfolios() {
        // What a portfolio asks for has a minimum, unless it is left to the default.
        Arbitrary<Range> asked = ranges(0).filter(range -> range.minimum().isPresent());
        return Combinators.combine(texts(), asked, Arbitraries.of(LocatorPolicy.class), asked, texts().optional())
                .as((title, references, locator, explanation, source) -> ids -> new PortfolioPart(
                        ids.next(), title, references, locator, explanation, Optional.empty(), source));
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
        Arbitrary<List<String>> scales = texts().filter(text -> !text.isBlank() && !text.equals("UNSCORABLE"))
                .set()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(List::copyOf);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        scales,
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(Disagreement.class),
                        Arbitraries.of(true, false))
                .as((assessors, scale, pass, disagreement, carryOver) ->
                        new ReviewPolicy(assessors, scale, scale.get(pass % scale.size()), disagreement, carryOver));
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
                        ids().list().ofSize(3),
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
                        decimals(BigDecimal.valueOf(1_000_000_000), 20).optional())
                .as((title, file, uri, mediaType, pages, slides, sheets, seconds) -> ids -> new Artifact(
                        ids.next(),
                        title,
                        file,
                        file.isPresent() ? Optional.empty() : Optional.of(uri.get(0)),
                        mediaType,
                        pages,
                        slides,
                        sheets,
                        seconds));
    }

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
