package org.probity.rules.oracle;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.probity.rules.oracle.Judgement.Advisory;
import org.probity.rules.oracle.Judgement.Criterion;
import org.probity.rules.oracle.Judgement.Verdict;

/** Judges what is asked of a submission as a whole: how often, when, and what the practitioner declares. */
final class SubmissionJudge {

    /** Stands among the parts, and in front of the ids of its criteria. */
    static final String ID = "submission";

    private final Definition definition;
    private final Submission submission;

    SubmissionJudge(Definition definition, Submission submission) {
        this.definition = definition;
        this.submission = submission;
    }

    /** None where nothing of the kind is asked for. */
    List<Criterion> criteria() {
        List<Criterion> criteria = new ArrayList<>();
        definition.mostAttempts().ifPresent(most -> criteria.add(attempts(most)));
        if (definition.isPeriodLimited()) {
            criteria.add(period());
        }
        definition.attestations().forEach(attestation -> criteria.add(attestation(attestation)));
        return criteria;
    }

    private Criterion attempts(long most) {
        return criterion(
                "attempts",
                "submission.attempts",
                true,
                submission.attempt() <= most,
                OptionalLong.of(submission.attempt()),
                Optional.of(new Limit(OptionalLong.empty(), OptionalLong.of(most))));
    }

    /** Both ends belong to the period; what is not dated is taken to lie within. */
    private Criterion period() {
        boolean met = submission.submittedAt().map(this::isInPeriod).orElse(true);
        return criterion("effective", "submission.period", true, met, OptionalLong.empty(), Optional.empty());
    }

    /** By the calendar of wherever it was written, as the offset tells. */
    private boolean isInPeriod(String submittedAt) {
        LocalDate day = OffsetDateTime.parse(submittedAt).toLocalDate();
        return definition.from().map(from -> !day.isBefore(from)).orElse(true)
                && definition.until().map(until -> !day.isAfter(until)).orElse(true);
    }

    private Criterion attestation(Map<String, Object> attestation) {
        String id = Values.id(attestation);
        return criterion(
                id,
                "submission.attestation",
                Definition.isRequired(attestation),
                submission.attestations().contains(id),
                OptionalLong.empty(),
                Optional.empty());
    }

    private static Criterion criterion(
            String aspect, String clause, boolean required, boolean met, OptionalLong measured, Optional<Limit> limit) {
        return Criterion.unrated(
                ID + "/" + aspect, clause, required, met ? Verdict.MET : Verdict.NOT_MET, measured, limit);
    }

    /**
     * What is not dated, and what is attested that nobody asked for.
     *
     * <p>Doubt: the latter also where the definition asks for no attestation at all.
     */
    List<Advisory> advisories() {
        List<Advisory> advisories = new ArrayList<>();
        if (definition.isPeriodLimited() && submission.submittedAt().isEmpty()) {
            advisories.add(Advisory.onSubmission("submission.undated", ""));
        }
        List<String> ticked = submission.attestations();
        for (int i = 0; i < ticked.size(); i++) {
            if (!Values.ids(definition.attestations()).contains(ticked.get(i))) {
                advisories.add(Advisory.onSubmission("submission.unknown-attestation", "/attestations/" + i));
            }
        }
        return advisories;
    }
}
