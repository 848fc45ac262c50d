package org.probity.rules.support;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.probity.rules.oracle.Judgement;
import org.probity.rules.oracle.Limit;

/** What the engine and the oracle say, in terms that both have: equal where they agree. */
public final class CommonTerms {
    /** What the oracle knows of advisories: those on structure, and none on texts. */
    private static final Set<String> ORACLES_ADVISORIES = Set.of(
            "evidence.unknown-detail",
            "evidence.unused-artifact",
            "narrative.unknown-part",
            "narrative.unknown-prompt",
            "narrative.unknown-coverage",
            "narrative.length",
            "submission.unknown-attestation",
            "submission.undated",
            "artifact.unmeasured",
            "review.unknown-criterion",
            "review.own-work",
            "review.other-attempt",
            "review.unused",
            "locator.unchecked");

    private CommonTerms() {}

    /** What the engine says, in the terms of both. */
    public static Map<String, Object> of(Map<String, Object> report) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                "criteria",
                JsonMaps.objects(report.get("criteria")).stream()
                        .map(CommonTerms::criterion)
                        .toList());
        List<Map<String, Object>> parts = JsonMaps.objects(report.get("parts"));
        List<Map<String, Object>> outcomes = JsonMaps.objects(report.get("outcomes"));
        List<Map<String, Object>> details = outcomes.stream()
                .flatMap(outcome -> JsonMaps.objects(outcome.get("details")).stream())
                .toList();
        Map<String, Object> words = new LinkedHashMap<>();
        parts.stream()
                .filter(part -> part.containsKey("words"))
                .forEach(part -> words.put(
                        (String) part.get("id"),
                        picked(JsonMaps.object(part.get("words")), "counted", "whitespace", "missing")));
        all.put("words", words);
        all.put("units", List.of(verdicts(parts), verdicts(outcomes), verdicts(details)));
        all.put("status", report.get("status"));
        all.put("score", report.get("score"));
        if (report.containsKey("review")) {
            all.put("review", review(JsonMaps.object(report.get("review"))));
        }
        all.put(
                "advisories",
                JsonMaps.objects(report.get("advisories")).stream()
                        .filter(advisory -> ORACLES_ADVISORIES.contains(advisory.get("code")))
                        .map(CommonTerms::advisory)
                        .sorted(Comparator.comparing(Map::toString))
                        .toList());
        return all;
    }

    private static Map<String, Object> advisory(Map<String, Object> advisory) {
        Map<String, Object> picked = picked(advisory, "code", "assessor", "criterion");
        picked.put("at", JsonMaps.texts(advisory.get("at")).stream().limit(1).toList());
        return picked;
    }

    private static Map<String, Object> criterion(Map<String, Object> criterion) {
        Map<String, Object> picked = picked(
                criterion,
                "id",
                "clause",
                "required",
                "verdict",
                "decidedBy",
                "settledBy",
                "carriedFrom",
                "measured",
                "limit");
        if (criterion.containsKey("ratings")) {
            picked.put(
                    "ratings",
                    JsonMaps.objects(criterion.get("ratings")).stream()
                            .map(rating -> picked(rating, "assessor", "role", "rating", "decisive"))
                            .toList());
        }
        return picked;
    }

    private static Map<String, Object> review(Map<String, Object> review) {
        Map<String, Object> picked = picked(review, "required", "awaited", "disputed");
        picked.put(
                "assessors",
                JsonMaps.objects(review.get("assessors")).stream()
                        .map(assessor -> picked(assessor, "assessor", "role", "given", "missing"))
                        .toList());
        if (review.containsKey("agreement")) {
            Map<String, Object> agreement = JsonMaps.object(review.get("agreement"));
            picked.put("agreement", agreement(agreement));
        }
        return picked;
    }

    /** JSON does not tell 50 from 50.0. */
    private static Map<String, Object> agreement(Map<String, Object> agreement) {
        Map<String, Object> picked = picked(agreement, "criteria", "agreed");
        picked.put("percent", plain(new BigDecimal(agreement.get("percent").toString())));
        return picked;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** What the oracle says, in the terms of both. */
    public static Map<String, Object> of(Judgement judgement) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                "criteria",
                judgement.criteria().stream().map(CommonTerms::criterion).toList());
        Map<String, Object> words = new LinkedHashMap<>();
        judgement.words().forEach((part, counts) -> words.put(part, words(counts)));
        all.put("words", words);
        all.put(
                "units",
                List.of(verdicts(judgement.parts()), verdicts(judgement.outcomes()), verdicts(judgement.details())));
        all.put("status", judgement.status().name());
        all.put(
                "score",
                Map.of(
                        "met",
                        judgement.score().met(),
                        "total",
                        judgement.score().total()));
        judgement.review().ifPresent(review -> all.put("review", review(review)));
        all.put(
                "advisories",
                judgement.advisories().stream()
                        .map(CommonTerms::advisory)
                        .sorted(Comparator.comparing(Map::toString))
                        .toList());
        return all;
    }

    private static Map<String, Object> advisory(Judgement.Advisory advisory) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("code", advisory.code());
        put(all, "assessor", advisory.assessor());
        put(all, "criterion", advisory.criterion());
        all.put("at", advisory.at().stream().toList());
        return all;
    }

    private static Map<String, Object> criterion(Judgement.Criterion criterion) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("id", criterion.id());
        all.put("clause", criterion.clause());
        all.put("required", criterion.required());
        all.put("verdict", criterion.verdict().name());
        all.put("decidedBy", criterion.decidedBy());
        put(all, "settledBy", criterion.settledBy());
        put(all, "carriedFrom", criterion.carriedFrom());
        put(all, "measured", criterion.measured());
        criterion.limit().ifPresent(limit -> all.put("limit", limit(limit)));
        if (!criterion.ratings().isEmpty()) {
            all.put(
                    "ratings",
                    criterion.ratings().stream().map(CommonTerms::rating).toList());
        }
        return all;
    }

    private static Map<String, Object> rating(Judgement.Rating rating) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("assessor", rating.assessor());
        all.put("role", rating.role());
        all.put("rating", rating.rating());
        if (rating.decisive()) {
            all.put("decisive", true);
        }
        return all;
    }

    private static Map<String, Object> review(Judgement.ReviewState review) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("required", review.required());
        all.put("awaited", review.awaited());
        all.put("disputed", review.disputed());
        all.put(
                "assessors",
                review.assessors().stream().map(CommonTerms::reviewer).toList());
        review.agreement().ifPresent(agreement -> all.put("agreement", agreement(agreement)));
        return all;
    }

    private static Map<String, Object> reviewer(Judgement.Reviewer reviewer) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("assessor", reviewer.assessor());
        all.put("role", reviewer.role());
        all.put("given", reviewer.given());
        all.put("missing", reviewer.missing());
        return all;
    }

    private static Map<String, Object> agreement(Judgement.Agreement agreement) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("criteria", agreement.criteria());
        all.put("agreed", agreement.agreed());
        all.put("percent", plain(agreement.percent()));
        return all;
    }

    private static Map<String, Object> words(Judgement.Words counts) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("counted", counts.counted());
        words.put("whitespace", counts.whitespace());
        if (counts.missing() > 0) {
            words.put("missing", counts.missing());
        }
        return words;
    }

    private static Map<String, Object> limit(Limit limit) {
        Map<String, Object> sides = new LinkedHashMap<>();
        put(sides, "minimum", limit.minimum());
        put(sides, "maximum", limit.maximum());
        return sides;
    }

    private static void put(Map<String, Object> all, String key, Optional<String> value) {
        value.ifPresent(text -> all.put(key, text));
    }

    private static void put(Map<String, Object> all, String key, OptionalLong value) {
        value.ifPresent(number -> all.put(key, number));
    }

    private static Map<String, Object> picked(Map<String, Object> object, String... keys) {
        Map<String, Object> picked = new LinkedHashMap<>();
        for (String key : keys) {
            if (object.containsKey(key)) {
                picked.put(key, object.get(key));
            }
        }
        return picked;
    }

    /** As a list of pairs, since the order counts. */
    private static List<List<Object>> verdicts(List<Map<String, Object>> units) {
        return units.stream()
                .map(unit -> List.of(unit.get("id"), unit.get("verdict")))
                .toList();
    }

    private static List<List<Object>> verdicts(Map<String, Judgement.Verdict> units) {
        return units.entrySet().stream()
                .map(unit -> List.<Object>of(unit.getKey(), unit.getValue().name()))
                .toList();
    }
}
