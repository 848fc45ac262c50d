package org.probity.samples.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.probity.engine.report.Change;
import org.probity.engine.report.Changes;
import org.probity.engine.report.Report;
import org.probity.engine.report.Verdict;

/** What has changed since an earlier attempt, in words: few lines, however many criteria there are. */
public final class Since {
    private final Changes changes;
    private final Findings findings;
    private final Wording wording;

    private Since(Changes changes, Findings findings) {
        this.changes = changes;
        this.findings = findings;
        this.wording = findings.wording();
    }

    /** Absent where no earlier attempt is known. */
    public static Optional<Since> of(Report report, Findings findings) {
        return report.changes().map(changes -> new Since(changes, findings));
    }

    public String title() {
        return wording.text("since.title", changes.attempt());
    }

    /** Whoever compares two attempts has to know first that they were held against different things. */
    public Optional<String> definition() {
        return changes.definition().map(definition -> {
            String before = definition.from().version();
            String now = definition.to().version();
            return before.equals(now)
                    ? wording.text("since.definition.same-version", changes.attempt(), now)
                    : wording.text("since.definition", changes.attempt(), before, now);
        });
    }

    /** Criteria with another verdict, those together that changed in the same way. */
    public List<Difference> verdicts() {
        return together(changes.criteria(), this::verdict);
    }

    /** Details with other evidence. */
    public List<Difference> evidence() {
        return together(
                changes.details(),
                change -> wording.text(
                        key(change, "since.evidence.changed", "since.evidence.new", "since.evidence.gone")));
    }

    /** Narratives with another number of words, each by itself. */
    public List<Difference> lengths() {
        return changes.narratives().stream()
                .map(change -> new Difference(length(change), List.of(change.id())))
                .toList();
    }

    /** What need not be rated again, and what a reader would otherwise look for in vain. */
    public List<String> remarks() {
        Stream<String> carried = findings.carriedOver().entrySet().stream()
                .map(entry ->
                        wording.text("since.carried-over", entry.getValue().size(), entry.getKey()));
        boolean different = Stream.of(changes.criteria(), changes.details(), changes.narratives())
                .anyMatch(list -> !list.isEmpty());
        return Stream.concat(different ? Stream.empty() : Stream.of(nothing()), carried)
                .toList();
    }

    private String nothing() {
        return wording.text(changes.definition().isPresent() ? "since.nothing-else" : "since.nothing");
    }

    private static <T> List<Difference> together(List<Change<T>> all, Function<Change<T>, String> how) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (Change<T> change : all) {
            groups.computeIfAbsent(how.apply(change), unseen -> new ArrayList<>())
                    .add(change.id());
        }
        return groups.entrySet().stream()
                .map(group -> new Difference(group.getKey(), group.getValue()))
                .toList();
    }

    private String verdict(Change<Verdict> change) {
        return wording.text(
                key(change, "since.verdict.changed", "since.verdict.new", "since.verdict.gone"),
                Stream.of(change.from(), change.to())
                        .flatMap(Optional::stream)
                        .map(this::state)
                        .toArray());
    }

    private String state(Verdict verdict) {
        return switch (verdict) {
            case MET -> wording.text("since.met");
            case NOT_MET -> wording.text("since.not-met");
            case NEEDS_REVIEW -> wording.text("since.needs-review");
        };
    }

    private String length(Change<Integer> change) {
        int before = change.from().orElse(0);
        int now = change.to().orElse(0);
        String changed = now < before ? "since.length.removed" : "since.length.added";
        return wording.text(
                key(change, changed, "since.length.new", "since.length.gone"), Math.abs(now - before), before, now);
    }

    private static String key(Change<?> change, String changed, String appeared, String gone) {
        return change.from().isEmpty() ? appeared : change.to().isEmpty() ? gone : changed;
    }
}
