package org.probity.samples.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.probity.engine.report.Status;
import org.probity.samples.batch.Outcome.Assessed;
import org.probity.samples.batch.Outcome.Refused;

/** Counts outcomes. What it holds grows with the credentials, not with the submissions. */
public final class Tally {
    private final SortedMap<List<String>, Counts> byCredential =
            new TreeMap<>(Comparator.comparing((List<String> key) -> key.get(0)).thenComparing(key -> key.get(1)));
    private final List<RefusedDocument> documents = new ArrayList<>();
    private int submissions;
    private int refused;

    /** Nothing counted yet. */
    public Tally() {}

    /**
     * Counts one submission.
     *
     * @param source where its document is, as messages call it
     * @param outcome what became of it
     */
    public void add(String source, Outcome outcome) {
        submissions++;
        if (outcome instanceof Assessed assessed) {
            byCredential
                    .computeIfAbsent(List.of(assessed.credential(), assessed.version()), key -> new Counts())
                    .add(assessed);
        } else if (outcome instanceof Refused other) {
            refused++;
            if (documents.size() < Summary.LISTED) {
                documents.add(new RefusedDocument(source, other.problems().get(0)));
            }
        }
    }

    /**
     * Sums up.
     *
     * @return what was counted so far
     */
    public Summary summary() {
        List<CredentialSummary> credentials = byCredential.entrySet().stream()
                .map(entry -> entry.getValue()
                        .summary(entry.getKey().get(0), entry.getKey().get(1)))
                .toList();
        return new Summary(submissions, refused, documents, credentials);
    }

    /** The counts of one credential. */
    private static final class Counts {
        private final Map<Status, Integer> statuses = new TreeMap<>();
        private final Map<Unmet, Integer> unmet = new TreeMap<>(Comparator.comparing(Unmet::criterion)
                .thenComparing(Unmet::clause)
                .thenComparing(Unmet::required));
        private final Map<String, Integer> advisories = new TreeMap<>();
        private int submissions;

        void add(Assessed assessed) {
            submissions++;
            statuses.merge(assessed.status(), 1, Integer::sum);
            assessed.unmet().forEach(criterion -> unmet.merge(criterion, 1, Integer::sum));
            assessed.advisories().forEach(code -> advisories.merge(code, 1, Integer::sum));
        }

        CredentialSummary summary(String credential, String version) {
            List<Count<Status>> standing = Arrays.stream(Status.values())
                    .map(status -> new Count<>(status, statuses.getOrDefault(status, 0), submissions))
                    .toList();
            return new CredentialSummary(
                    credential, version, submissions, standing, commonest(unmet), commonest(advisories));
        }

        /** Sorting keeps the order of those that are equally common. */
        private <T> List<Count<T>> commonest(Map<T, Integer> counts) {
            return counts.entrySet().stream()
                    .map(entry -> new Count<>(entry.getKey(), entry.getValue(), submissions))
                    .sorted(Comparator.comparing((Count<T> count) -> count.submissions())
                            .reversed())
                    .toList();
        }
    }
}
