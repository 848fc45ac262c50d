package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.probity.engine.credential.EvidencePolicy;
import org.probity.engine.credential.LocatorPolicy;
import org.probity.engine.internal.HandWritten.HandDetail;
import org.probity.engine.report.ExtentSource;
import org.probity.engine.rule.Criterion;
import org.probity.engine.rule.Term;
import org.probity.engine.submission.Artifact;
import org.probity.engine.submission.Locator;
import org.probity.engine.submission.Reference;
import org.probity.engine.submission.SelfAnalysis;
import org.probity.engine.submission.Submission;

/** Judges the details by hand. Entries are chained by detail: the first of each, and the next of each. */
final class HandPortfolios {
    private static final int LISTED = 10;
    private static final int NONE = -1;

    private final Submission submission;
    private final int assessors;
    private final HandResults results;
    private final HandAdvisories advisories;
    private final Map<String, Integer> artifacts = new HashMap<>();
    private final int[] uses;
    private final int[] first;
    private final int[] next;

    /** Something wrong with one reference. */
    private record Wrong(String key, String at, Map<String, Object> values) {}

    HandPortfolios(HandWritten assessor, Submission submission, HandResults results, HandAdvisories advisories) {
        this.submission = submission;
        this.assessors = assessor.assessors;
        this.results = results;
        this.advisories = advisories;
        for (Artifact artifact : submission.artifacts()) {
            artifacts.put(artifact.id(), artifacts.size());
        }
        uses = new int[artifacts.size()];
        first = filled(assessor.details.length);
        next = filled(submission.selfAnalysis().size());
        for (int i = next.length - 1; i >= 0; i--) {
            HandDetail detail =
                    assessor.byDetail.get(submission.selfAnalysis().get(i).detail());
            if (detail != null) {
                next[i] = first[detail.number()];
                first[detail.number()] = i;
            }
        }
    }

    void adviseOnArtifacts() {
        for (int i = 0; i < uses.length; i++) {
            if (uses[i] == 0) {
                advisories.unused(submission.artifacts().get(i), "/artifacts/" + i);
            }
        }
    }

    void judge(HandDetail detail) {
        EvidencePolicy policy = detail.criteria().policy();
        String id = detail.criteria().detail().id();
        int references = 0;
        int located = 0;
        int unknown = 0;
        int unlocated = 0;
        int unfit = 0;
        int outside = 0;
        int words = 0;
        boolean claimed = false;
        List<String> entries = new ArrayList<>(2);
        List<String> cited = new ArrayList<>(4);
        List<String> places = new ArrayList<>(4);
        List<String> explanations = new ArrayList<>(2);
        List<Wrong> missing = List.of();
        List<Wrong> wrong = List.of();
        for (int i = first[detail.number()]; i != NONE; i = next[i]) {
            SelfAnalysis entry = submission.selfAnalysis().get(i);
            String entryAt = "/selfAnalysis/" + i;
            entries.add(entryAt);
            if (entry.explanation().isPresent()) {
                words += WordCounter.count(entry.explanation().get()).words();
                explanations.add(entryAt + "/explanation");
            }
            for (int j = 0; j < entry.references().size(); j++) {
                Reference reference = entry.references().get(j);
                String at = entryAt + "/references/" + j;
                Locator locator = reference.locator().orElse(null);
                String place = locator == null ? at : at + "/locator";
                references++;
                cited.add(at);
                places.add(place);
                located += locator == null ? 0 : 1;
                Integer number = artifacts.get(reference.artifact());
                if (number == null) {
                    unknown++;
                    Map<String, Object> values = Map.of("detail", id, "artifact", reference.artifact());
                    missing = with(missing, new Wrong("portfolio.artifact.unknown", at + "/artifact", values));
                    wrong = with(wrong, new Wrong("portfolio.locator.unknown", at + "/artifact", values));
                    continue;
                }
                uses[number]++;
                Artifact artifact = submission.artifacts().get(number);
                if (locator == null) {
                    if (policy.locator() == LocatorPolicy.REQUIRED) {
                        unlocated++;
                        wrong = with(wrong, new Wrong("portfolio.locator.unlocated", place, values(id, artifact)));
                    }
                    continue;
                }
                Placement placement = Placement.of(locator, artifact);
                if (!placement.fits()) {
                    unfit++;
                    wrong = with(wrong, new Wrong("portfolio.locator.unfit", place, values(id, artifact, placement)));
                    continue;
                }
                claimed |= placement.extent().isPresent();
                if (!placement.inside()) {
                    outside++;
                    String key = "portfolio.locator.outside." + placement.name();
                    wrong = with(wrong, new Wrong(key, place, values(id, artifact, placement)));
                } else if (placement.hasExtent() && placement.extent().isEmpty()) {
                    advisories.unchecked(id, artifact, placement, List.of(place));
                }
            }
        }
        List<String> nearest =
                entries.isEmpty() ? List.of(submission.selfAnalysis().isEmpty() ? "" : "/selfAnalysis") : entries;
        artifact(policy, detail, references, missing, cited.isEmpty() ? nearest : cited);
        locator(
                policy,
                detail,
                locatorRule(policy, references, located, unknown, unlocated, unfit, outside),
                references,
                claimed ? Optional.of(ExtentSource.CLAIMED) : Optional.empty(),
                wrong,
                places.isEmpty() ? nearest : places);
        explanation(policy, detail, words, explanations.isEmpty() ? nearest : explanations);
        proficiency(detail, nearest);
    }

    private void artifact(
            EvidencePolicy policy, HandDetail detail, int references, List<Wrong> missing, List<String> at) {
        int minimum = policy.references().minimum().orElse(0);
        int maximum = policy.references().maximum().orElse(Integer.MAX_VALUE);
        HandRule rule = references < minimum
                ? HandRule.TOO_FEW
                : references > maximum
                        ? HandRule.TOO_MANY
                        : missing.isEmpty() ? HandRule.UPLOADED : HandRule.ARTIFACT_UNKNOWN;
        String id = detail.criteria().detail().id();
        Map<String, Object> values = rule == HandRule.UPLOADED
                ? Map.of("detail", id, "counted", references)
                : Map.of(
                        "detail",
                        id,
                        "counted",
                        references,
                        "minimum",
                        minimum,
                        "maximum",
                        maximum,
                        "missing",
                        minimum - references,
                        "excess",
                        references - maximum);
        put(
                detail.criteria().artifact(),
                rule,
                rule != HandRule.ARTIFACT_UNKNOWN,
                OptionalInt.of(references),
                policy,
                Optional.empty(),
                values,
                missing,
                at);
    }

    private static HandRule locatorRule(
            EvidencePolicy policy, int references, int located, int unknown, int unlocated, int unfit, int outside) {
        if (references == 0) {
            return policy.references().minimum().orElse(0) == 0 ? HandRule.NONE_ASKED : HandRule.NONE_GIVEN;
        } else if (unknown > 0) {
            return HandRule.PLACE_UNKNOWN;
        } else if (unlocated > 0) {
            return HandRule.UNLOCATED;
        } else if (unfit > 0) {
            return HandRule.UNFIT;
        } else if (outside > 0) {
            return HandRule.OUTSIDE;
        }
        return located > 0 ? HandRule.INSIDE : HandRule.WHOLE;
    }

    private void locator(
            EvidencePolicy policy,
            HandDetail detail,
            HandRule rule,
            int references,
            Optional<ExtentSource> extentFrom,
            List<Wrong> wrong,
            List<String> at) {
        put(
                detail.criteria().locator(),
                rule,
                wrong.isEmpty(),
                OptionalInt.empty(),
                policy,
                extentFrom,
                Map.of("detail", detail.criteria().detail().id(), "references", references),
                wrong,
                at);
    }

    private void explanation(EvidencePolicy policy, HandDetail detail, int words, List<String> at) {
        int minimum = policy.explanation().minimum().orElse(0);
        int maximum = policy.explanation().maximum().orElse(Integer.MAX_VALUE);
        HandRule rule;
        if (words < minimum) {
            rule = words == 0 ? HandRule.UNEXPLAINED : HandRule.EXPLANATION_SHORT;
        } else {
            rule = words > maximum ? HandRule.EXPLANATION_LONG : HandRule.EXPLAINED;
        }
        String id = detail.criteria().detail().id();
        results.put(
                detail.criteria().explanation(),
                rule,
                OptionalInt.of(words),
                Optional.of(policy.explanation()),
                rule == HandRule.EXPLAINED
                        ? Map.of("detail", id, "counted", words)
                        : Map.of(
                                "detail",
                                id,
                                "counted",
                                words,
                                "minimum",
                                minimum,
                                "maximum",
                                maximum,
                                "missing",
                                minimum - words,
                                "excess",
                                words - maximum),
                at);
    }

    private void proficiency(HandDetail detail, List<String> at) {
        StringBuilder gaps = new StringBuilder();
        gap(gaps, detail.criteria().artifact());
        gap(gaps, detail.criteria().locator());
        gap(gaps, detail.criteria().explanation());
        String id = detail.criteria().detail().id();
        Criterion criterion = detail.criteria().proficiency();
        if (gaps.length() > 0) {
            Map<String, Object> values = Map.of("detail", id, "gaps", gaps.toString());
            results.put(criterion, HandRule.GAPS, OptionalInt.empty(), Optional.empty(), values, at);
        } else {
            results.put(
                    criterion,
                    assessors > 0 ? HandRule.AWAITED : HandRule.COMPLETE,
                    OptionalInt.empty(),
                    Optional.empty(),
                    Map.of("detail", id, "assessors", assessors, "given", 0),
                    at);
        }
    }

    private void gap(StringBuilder gaps, Criterion criterion) {
        if (!results.isMet(criterion)) {
            gaps.append(gaps.length() == 0 ? "" : ", ").append(criterion.id());
        }
    }

    /** With a sentence for each thing that is wrong. */
    private void put(
            Criterion criterion,
            HandRule rule,
            boolean speaks,
            OptionalInt measured,
            EvidencePolicy policy,
            Optional<ExtentSource> extentFrom,
            Map<String, Object> values,
            List<Wrong> wrong,
            List<String> at) {
        Optional<String> remedy = Optional.empty();
        String message;
        List<String> places = at;
        if (wrong.isEmpty()) {
            message = rule.message(values);
            remedy = rule.found == Finding.NOT_MET ? Optional.of(rule.remedy(values)) : remedy;
        } else {
            message = sentences(speaks ? rule.message(values) : "", wrong, "");
            remedy = Optional.of(sentences(speaks ? rule.remedy(values) : "", wrong, ".remedy"));
            places = wrong.stream().map(Wrong::at).toList();
        }
        results.put(
                criterion,
                rule,
                measured,
                measured.isPresent() ? Optional.of(policy.references()) : Optional.empty(),
                extentFrom,
                message,
                remedy,
                places);
    }

    private static String sentences(String own, List<Wrong> wrong, String suffix) {
        List<String> sentences = new ArrayList<>();
        if (!own.isEmpty()) {
            sentences.add(own);
        }
        for (int i = 0; i < Math.min(LISTED, wrong.size()); i++) {
            sentences.add(
                    HandRule.text(wrong.get(i).key() + suffix, wrong.get(i).values()));
        }
        if (wrong.size() > LISTED) {
            sentences.add(HandRule.text("more", Map.of("count", wrong.size() - LISTED)));
        }
        return HandRule.joined(sentences);
    }

    private static Map<String, Object> values(String detail, Artifact artifact) {
        String kind = Names.key(MediaKind.of(artifact.mediaType()));
        return Map.of(
                "detail",
                detail,
                "artifact",
                Names.of(artifact),
                "kind",
                new Term("kind." + kind),
                "fitting",
                new Term("fitting." + kind));
    }

    private static Map<String, Object> values(String detail, Artifact artifact, Placement placement) {
        Map<String, Object> values = new HashMap<>(values(detail, artifact));
        values.put("said", placement.said());
        values.put("place", new Term("place." + placement.name()));
        placement.extent().ifPresent(extent -> values.put("extent", extent));
        return values;
    }

    private static <T> List<T> with(List<T> list, T one) {
        List<T> longer = list.isEmpty() ? new ArrayList<>() : list;
        longer.add(one);
        return longer;
    }

    private static int[] filled(int length) {
        int[] filled = new int[length];
        Arrays.fill(filled, NONE);
        return filled;
    }
}
