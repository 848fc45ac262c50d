package org.probity.engine.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.engine.credential.Attestation;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Period;
import org.probity.engine.internal.Criteria.SubmissionCriteria;
import org.probity.engine.rule.AttemptCount;
import org.probity.engine.rule.Criterion;
import org.probity.engine.rule.Declaration;
import org.probity.engine.rule.Evidence;
import org.probity.engine.rule.Mention;
import org.probity.engine.rule.Sayable;
import org.probity.engine.rule.SubmissionDay;
import org.probity.engine.rule.Term;
import org.probity.engine.submission.Submission;

/** What a submission says of itself as a whole. */
final class FormalityFacts {
    private static final String ATTESTATIONS = "/attestations";

    private final Credential credential;
    private final Submission submission;
    private final List<Evidence> evidence;
    private final List<Sayable> matters;

    FormalityFacts(Credential credential, Submission submission, List<Evidence> evidence, List<Sayable> matters) {
        this.credential = credential;
        this.submission = submission;
        this.evidence = evidence;
        this.matters = matters;
    }

    void add(SubmissionCriteria criteria) {
        criteria.attempts()
                .ifPresent(criterion -> evidence.add(new AttemptCount(
                        criterion,
                        submission.attempt(),
                        credential.formalities().attempts().orElseThrow(),
                        List.of(submission.attempt() == 1 ? "" : "/attempt"))));
        criteria.effective()
                .ifPresent(criterion ->
                        day(criterion, credential.formalities().effective().orElseThrow()));
        Set<String> ticked = new HashSet<>(submission.attestations());
        criteria.attestations()
                .forEach(asked -> evidence.add(new Declaration(
                        asked.criterion(),
                        asked.attestation().id(),
                        asked.attestation().text(),
                        ticked.contains(asked.attestation().id()),
                        List.of(placeOf(asked.attestation())))));
    }

    /** Everything that is ticked, whether or not the credential asks for it. */
    void mentionAttestations() {
        Set<String> known = credential.formalities().attestations().stream()
                .map(Attestation::id)
                .collect(Collectors.toSet());
        for (int i = 0; i < submission.attestations().size(); i++) {
            String name = submission.attestations().get(i);
            matters.add(new Mention(
                    Mention.Kind.ATTESTATION, name, known.contains(name), "", List.of(ATTESTATIONS + "/" + i)));
        }
    }

    private String placeOf(Attestation attestation) {
        int index = submission.attestations().indexOf(attestation.id());
        if (index >= 0) {
            return ATTESTATIONS + "/" + index;
        }
        return submission.attestations().isEmpty() ? "" : ATTESTATIONS;
    }

    /** The day that it was where the practitioner was. */
    private void day(Criterion criterion, Period period) {
        Optional<LocalDate> day = submission
                .submittedAt()
                .map(instant -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(instant, LocalDate::from));
        evidence.add(new SubmissionDay(
                criterion,
                day.isPresent(),
                day.isPresent() && period.from().filter(day.get()::isBefore).isPresent(),
                day.isPresent() && period.until().filter(day.get()::isAfter).isPresent(),
                day.map(LocalDate::toString).orElse(""),
                days(period),
                List.of(day.isPresent() ? "/submittedAt" : "")));
    }

    private static Term days(Period period) {
        if (period.from().isEmpty()) {
            return new Term("days.until", Map.of("until", text(period.until())));
        } else if (period.until().isEmpty()) {
            return new Term("days.from", Map.of("from", text(period.from())));
        }
        return new Term("days.between", Map.of("from", text(period.from()), "until", text(period.until())));
    }

    private static String text(Optional<LocalDate> day) {
        return day.orElseThrow().toString();
    }
}
