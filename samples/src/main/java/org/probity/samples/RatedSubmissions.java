package org.probity.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.probity.engine.credential.Credential;
import org.probity.samples.agreement.CredentialAgreement;

/** Submissions with their ratings, credential by credential. Each attempt counts once. */
final class RatedSubmissions {
    private final Consumer<String> problems;
    private final Map<List<Object>, Source> known = new HashMap<>();
    private final SortedMap<Credential, List<RatedSubmission>> byCredential =
            new TreeMap<>(Comparator.comparing(Credential::id).thenComparing(Credential::version));

    /**
     * No submissions yet.
     *
     * @param problems told of each that is there twice
     */
    RatedSubmissions(Consumer<String> problems) {
        this.problems = problems;
    }

    void add(RatedSubmission submission) {
        Source other = known.putIfAbsent(List.of(submission.id(), submission.attempt()), submission.document());
        if (other == null) {
            byCredential
                    .computeIfAbsent(submission.credential(), credential -> new ArrayList<>())
                    .add(submission);
        } else {
            problems.accept(submission.document() + ": /id: attempt " + submission.attempt() + " of \""
                    + submission.id() + "\" is already in " + other);
        }
    }

    /** How far the assessors of each credential agree, in the order of its id and version. */
    List<CredentialAgreement> agreement() {
        return byCredential.entrySet().stream()
                .map(entry -> CredentialAgreement.of(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().stream()
                                .flatMap(submission -> submission.items().stream())
                                .toList()))
                .toList();
    }
}
