package org.probity.rules.oracle;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.probity.rules.oracle.Judgement.Criterion;
import org.probity.rules.oracle.Judgement.Status;

/** Where a submission stands by all criteria that are required. */
final class Standing {

    private final List<Criterion> required;
    private final Map<String, Tally> tallies;
    private final ReviewProgress progress;

    /**
     * Looks at all criteria after they have got their verdicts.
     *
     * @param tallies of the outcomes of which some details are enough, by the ids of their criteria
     */
    Standing(List<Criterion> criteria, Map<String, Tally> tallies, ReviewProgress progress) {
        this.required = criteria.stream().filter(Criterion::required).toList();
        this.tallies = tallies;
        this.progress = progress;
    }

    /** The first that applies to anything required. */
    Status status() {
        if (isAny(Criterion::isFailedByRule)) {
            return Status.INCOMPLETE;
        }
        if (isAny(this::awaitsAssessors)) {
            return Status.AWAITING_REVIEW;
        }
        if (isAny(this::isDisputed)) {
            return Status.IN_ADJUDICATION;
        }
        return isAny(Criterion::isFailedByPeople) ? Status.NOT_YET_PROFICIENT : Status.PROFICIENT;
    }

    private boolean awaitsAssessors(Criterion criterion) {
        return criterion.isTally()
                ? tallies.get(criterion.id()).awaitsAssessors()
                : progress.awaitsAssessors(criterion);
    }

    private boolean isDisputed(Criterion criterion) {
        return criterion.isTally() ? tallies.get(criterion.id()).isDisputed() : progress.isDisputed(criterion);
    }

    private boolean isAny(Predicate<Criterion> wanted) {
        return required.stream().anyMatch(wanted);
    }
}
