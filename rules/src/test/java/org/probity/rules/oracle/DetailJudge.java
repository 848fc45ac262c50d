package org.probity.rules.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.probity.rules.oracle.Judgement.Criterion;
import org.probity.rules.oracle.Judgement.Verdict;

/** Judges the evidence for one detail, all entries for it read together. */
final class DetailJudge {

    private final Definition definition;
    private final Map<String, Object> portfolio;
    private final Map<String, Object> detail;
    private final Submission submission;
    private final List<Map<String, Object>> references;

    DetailJudge(
            Definition definition, Map<String, Object> portfolio, Map<String, Object> detail, Submission submission) {
        this.definition = definition;
        this.portfolio = portfolio;
        this.detail = detail;
        this.submission = submission;
        this.references = submission.referencesOf(Values.id(detail));
    }

    List<Criterion> criteria() {
        List<Criterion> evidence = List.of(artifact(), locator(), explanation());
        boolean complete = evidence.stream().allMatch(one -> one.verdict() == Verdict.MET);
        return List.of(evidence.get(0), evidence.get(1), evidence.get(2), proficiency(complete));
    }

    /** The number of references is within its limits, and each is to an uploaded artifact. */
    private Criterion artifact() {
        Limit limit = Limit.atLeastOne(portfolio, "references");
        boolean met = limit.allows(references.size()) && allUploaded();
        return criterion("artifact", met, OptionalLong.of(references.size()), Optional.of(limit));
    }

    /**
     * With no reference met only where none need be given; else every reference must hold.
     *
     * <p>Doubt: the first holds also where the locator is optional, and a reference to no artifact
     * is held against the locator even where it has none and need not.
     */
    private Criterion locator() {
        boolean noneNeeded = !Limit.atLeastOne(portfolio, "references").isShort(0);
        boolean met = references.isEmpty()
                ? noneNeeded
                : allUploaded() && references.stream().allMatch(this::isLocated);
        return criterion("locator", met, OptionalLong.empty(), Optional.empty());
    }

    /** The explanations together are within the limits. */
    private Criterion explanation() {
        Limit limit = Limit.atLeastOne(portfolio, "explanation");
        long words = submission.entriesOf(Values.id(detail)).stream()
                .mapToLong(entry -> SlowWords.count(Values.text(entry, "explanation")))
                .sum();
        return criterion("explanation", limit.allows(words), OptionalLong.of(words), Optional.of(limit));
    }

    /** Judged by people once the evidence is complete; where there are none, met as it is. */
    private Criterion proficiency(boolean complete) {
        Verdict complied = definition.assessors() == 0 ? Verdict.MET : Verdict.NEEDS_REVIEW;
        return criterion("proficiency", complete ? complied : Verdict.NOT_MET, OptionalLong.empty(), Optional.empty());
    }

    /** A {@code uri} counts as uploaded, and so does a {@code file} where nobody looks for it. */
    private boolean allUploaded() {
        return references.stream().allMatch(one -> submission.cited(one).isPresent());
    }

    private boolean isLocated(Map<String, Object> reference) {
        return isLocated(portfolio, reference, submission.cited(reference).orElseThrow());
    }

    /** A locator that is given must hold; one may be left out only where it is optional. */
    static boolean isLocated(
            Map<String, Object> portfolio, Map<String, Object> reference, Map<String, Object> artifact) {
        return reference.containsKey("locator")
                ? Locators.holds(Values.object(reference.get("locator")), artifact)
                : Definition.isLocatorOptional(portfolio);
    }

    private Criterion criterion(String aspect, boolean met, OptionalLong measured, Optional<Limit> limit) {
        return criterion(aspect, met ? Verdict.MET : Verdict.NOT_MET, measured, limit);
    }

    private Criterion criterion(String aspect, Verdict verdict, OptionalLong measured, Optional<Limit> limit) {
        return Criterion.unrated(
                Values.id(detail) + "/" + aspect,
                "portfolio." + aspect,
                Definition.isRequired(detail),
                verdict,
                measured,
                limit);
    }
}
