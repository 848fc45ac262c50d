package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import org.probity.rules.oracle.Judgement.Status;

/**
 * How often random scenarios come to whatever a review and what is asked of the whole can come to: what they never come to, they
 * do not test. Safe for threads.
 */
public final class Occurrences {

    private static final List<String> SETTLED_BY =
            List.of("agreement", "adjudicator", "lowest", "highest", "majority", "first", "carried-over");

    private static final List<String> ADVISORIES = List.of(
            "review.unknown-criterion",
            "review.own-work",
            "review.other-attempt",
            "review.unused",
            "artifact.unmeasured",
            "submission.undated",
            "submission.unknown-attestation");

    /** What criteria can come to that are not about one text or one detail by itself. */
    private static final List<String> FOUND = List.of(
            "portfolio.requirement MET rule",
            "portfolio.requirement NOT_MET rule",
            "outcome.pass MET rule",
            "outcome.pass NEEDS_REVIEW assessor",
            "outcome.pass NOT_MET assessor",
            "outcome.pass NOT_MET rule",
            "submission.attempts MET rule",
            "submission.attempts NOT_MET rule",
            "submission.period MET rule",
            "submission.period NOT_MET rule",
            "submission.attestation MET rule",
            "submission.attestation NOT_MET rule");

    private static final String DISPUTED = "disputed";

    private final Map<String, LongAdder> counts = new TreeMap<>();

    public Occurrences() {
        List<String> all = new ArrayList<>(List.of(DISPUTED));
        Arrays.stream(Status.values()).map(Status::name).forEach(all::add);
        all.addAll(SETTLED_BY);
        all.addAll(ADVISORIES);
        all.addAll(FOUND);
        all.forEach(one -> counts.put(one, new LongAdder()));
    }

    /** Counts what has come of one scenario. */
    public void add(Judgement judgement) {
        count(judgement.status().name());
        judgement.criteria().forEach(criterion -> criterion.settledBy().ifPresent(this::count));
        judgement.criteria().stream()
                .map(one -> String.join(" ", one.clause(), one.verdict().name(), one.decidedBy()))
                .filter(FOUND::contains)
                .forEach(this::count);
        judgement.review().ifPresent(review -> review.disputed().forEach(criterion -> count(DISPUTED)));
        judgement.advisories().stream()
                .map(Judgement.Advisory::code)
                .filter(ADVISORIES::contains)
                .forEach(this::count);
    }

    private void count(String what) {
        counts.get(what).increment();
    }

    /**
     * Every status, every way in which a criterion is settled, every advisory on reviews and on what
     * is asked of artifacts and of the whole, what comes of these, and disputed criteria.
     */
    public Map<String, Long> counts() {
        Map<String, Long> sums = new TreeMap<>();
        counts.forEach((what, count) -> sums.put(what, count.sum()));
        return sums;
    }
}
