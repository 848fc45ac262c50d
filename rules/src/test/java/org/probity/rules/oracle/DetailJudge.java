package org.probity.rules.oracle;

import java.util.ArrayList;
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
    private final Map<String, Object> asked;
    private final Map<String, Object> detail;
    private final Submission submission;
    private final List<Map<String, Object>> references;

    DetailJudge(
            Definition definition, Map<String, Object> portfolio, Map<String, Object> detail, Submission submission) {
        this.definition = definition;
        this.portfolio = portfolio;
        this.asked = Definition.asked(portfolio, Values.id(detail));
        this.detail = detail;
        this.submission = submission;
        this.references = submission.referencesOf(Values.id(detail));
    }

    /** The evidence, and last the proficiency that it shows. */
    List<Criterion> criteria() {
        List<Criterion> criteria = new ArrayList<>(List.of(artifact(), locator(), explanation()));
        boolean complete = criteria.stream().allMatch(DetailJudge::isMet);
        for (Requirement requirement : Requirement.onDetail(portfolio, Values.id(detail))) {
            Criterion criterion =
                    requirement.criterion(detail, isRequired(), submission.citedFor(List.of(Values.id(detail))));
            complete &= isMet(criterion) || !requirement.isRequired();
            criteria.add(criterion);
        }
        criteria.add(proficiency(complete));
        return criteria;
    }

    private static boolean isMet(Criterion criterion) {
        return criterion.verdict() == Verdict.MET;
    }

    private boolean isRequired() {
        return Definition.isRequired(portfolio) && definition.isNeeded(detail);
    }

    /** The number of references is within its limits, and each is to an uploaded artifact. */
    private Criterion artifact() {
        Limit limit = Limit.atLeastOne(asked, "references");
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
        boolean noneNeeded = !Limit.atLeastOne(asked, "references").isShort(0);
        boolean met = references.isEmpty()
                ? noneNeeded
                : allUploaded() && references.stream().allMatch(this::isLocated);
        return criterion("locator", met, OptionalLong.empty(), Optional.empty());
    }

    /** The explanations together are within the limits. */
    private Criterion explanation() {
        Limit limit = Limit.atLeastOne(asked, "explanation");
        long words = submission.entriesOf(Values.id(detail)).stream()
                .mapToLong(entry -> SlowWords.count(Values.text(entry, "explanation")))
                .sum();
        return criterion("explanation", limit.allows(words), OptionalLong.of(words), Optional.of(limit));
    }

    /**
     * Judged by people once the evidence is complete; where there are none, met as it is.
     *
     * <p>Doubt: what is required of the artifacts belongs to the evidence also where the detail or the portfolio is
     * optional, as references and explanation do.
     */
    private Criterion proficiency(boolean complete) {
        Verdict complied = definition.assessors() == 0 ? Verdict.MET : Verdict.NEEDS_REVIEW;
        return criterion("proficiency", complete ? complied : Verdict.NOT_MET, OptionalLong.empty(), Optional.empty());
    }

    /** A {@code uri} counts as uploaded, and so does a {@code file} where nobody looks for it. */
    private boolean allUploaded() {
        return references.stream().allMatch(one -> submission.cited(one).isPresent());
    }

    private boolean isLocated(Map<String, Object> reference) {
        return isLocated(asked, reference, submission.cited(reference).orElseThrow());
    }

    /** A locator that is given must hold; one may be left out only where it is optional. */
    static boolean isLocated(Map<String, Object> asked, Map<String, Object> reference, Map<String, Object> artifact) {
        if (!reference.containsKey("locator")) {
            return Definition.isLocatorOptional(asked);
        }
        Map<String, Object> locator = Values.object(reference.get("locator"));
        return Locators.isAllowed(asked, locator) && Locators.holds(locator, artifact);
    }

    private Criterion criterion(String aspect, boolean met, OptionalLong measured, Optional<Limit> limit) {
        return criterion(aspect, met ? Verdict.MET : Verdict.NOT_MET, measured, limit);
    }

    private Criterion criterion(String aspect, Verdict verdict, OptionalLong measured, Optional<Limit> limit) {
        return Criterion.unrated(
                Values.id(detail) + "/" + aspect, "portfolio." + aspect, isRequired(), verdict, measured, limit);
    }
}
