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

    private Since(Changes changes, Findings findings) {
        this.changes = changes;
        this.findings = findings;
    }

    /** Absent where no earlier attempt is known. */
    public static Optional<Since> of(Report report, Findings findings) {
        return report.changes().map(changes -> new Since(changes, findings));
    }

    public String title() {
        return "Since attempt " + changes.attempt();
    }

    /** Whoever compares two attempts has to know first that they were held against different things. */
    public Optional<String> definition() {
        return changes.definition().map(definition -> {
            String before = definition.from().version();
            String now = definition.to().version();
            return "The credential's definition has changed since attempt " + changes.attempt() + ": "
                    + (before.equals(now)
                            ? "it is another one, although both are version " + now
                            : "version " + before + " before, " + now + " now");
        });
    }

    /** Criteria with another verdict, those together that changed in the same way. */
    public List<Difference> verdicts() {
        return together(changes.criteria(), Since::verdict);
    }

    /** Details with other evidence. */
    public List<Difference> evidence() {
        return together(changes.details(), change -> inWords(change, "Evidence changed", "New", "No longer asked for"));
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
                .map(entry -> Wording.counted(entry.getValue().size(), "proficiency is", "proficiencies are")
                        + " carried over from attempt " + entry.getKey());
        boolean different = Stream.of(changes.criteria(), changes.details(), changes.narratives())
                .anyMatch(list -> !list.isEmpty());
        return Stream.concat(different ? Stream.empty() : Stream.of(nothing()), carried)
                .toList();
    }

    private String nothing() {
        return "Nothing " + (changes.definition().isPresent() ? "else " : "")
                + "has changed: no verdict, no evidence, no number of words";
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

    private static String verdict(Change<Verdict> change) {
        String from = change.from().map(Since::state).orElse("");
        String to = change.to().map(Since::state).orElse("");
        return inWords(change, "From " + from + " to " + to, "New, " + to, "No longer asked for, " + from + " before");
    }

    private static String state(Verdict verdict) {
        return switch (verdict) {
            case MET -> "met";
            case NOT_MET -> "not met";
            case NEEDS_REVIEW -> "awaiting review";
        };
    }

    private static String length(Change<Integer> change) {
        int before = change.from().orElse(0);
        int now = change.to().orElse(0);
        String words = Wording.counted(Math.abs(now - before), "word", "words");
        return inWords(
                change,
                words + (now < before ? " removed" : " added") + " (" + before + " before, " + now + " now)",
                "new, " + words,
                "no longer asked for, " + words + " before");
    }

    private static String inWords(Change<?> change, String other, String appeared, String gone) {
        return change.from().isEmpty() ? appeared : change.to().isEmpty() ? gone : other;
    }
}
