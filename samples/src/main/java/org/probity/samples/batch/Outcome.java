package org.probity.samples.batch;

import java.util.Comparator;
import java.util.List;
import org.probity.engine.report.Advisory;
import org.probity.engine.report.Report;
import org.probity.engine.report.Status;
import org.probity.engine.report.Verdict;

/** What became of one submission, as far as a summary and a later start of the same run need it. */
public sealed interface Outcome {

    /**
     * It was assessed.
     *
     * @param id the submission's id
     * @param credential id of the credential
     * @param version version of the credential
     * @param status where the submission stands
     * @param unmet the criteria that are not met: those that are required first, by clause and id
     * @param advisories codes of the advisories that were given, each once, in alphabetical order
     */
    record Assessed(
            String id, String credential, String version, Status status, List<Unmet> unmet, List<String> advisories)
            implements Outcome {

        /** Puts the lists into their order. */
        public Assessed {
            unmet = unmet.stream()
                    .sorted(Comparator.comparing(Unmet::required)
                            .reversed()
                            .thenComparing(Unmet::clause)
                            .thenComparing(Unmet::criterion))
                    .toList();
            advisories = advisories.stream().distinct().sorted().toList();
        }

        /**
         * The outcome that a report tells of.
         *
         * @param report the report
         * @return what is kept of it
         */
        public static Assessed of(Report report) {
            return new Assessed(
                    report.submission().id(),
                    report.credential().id(),
                    report.credential().version(),
                    report.status(),
                    report.criteria().stream()
                            .filter(criterion -> criterion.verdict() == Verdict.NOT_MET)
                            .map(criterion -> new Unmet(criterion.id(), criterion.clause(), criterion.required()))
                            .toList(),
                    report.advisories().stream().map(Advisory::code).toList());
        }
    }

    /**
     * It could not be assessed, or its report not be given out.
     *
     * @param problems what is wrong, in lines, at least one
     */
    record Refused(List<String> problems) implements Outcome {

        /** Keeps an unmodifiable copy. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
