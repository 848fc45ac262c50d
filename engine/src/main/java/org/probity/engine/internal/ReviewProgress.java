package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.probity.engine.credential.Level;
import org.probity.engine.internal.CountedRatings.Person;
import org.probity.engine.internal.VerdictRecorder.Decision;
import org.probity.engine.report.Agreement;
import org.probity.engine.report.ReviewSummary;
import org.probity.engine.review.Role;
import org.probity.engine.rule.Criterion;
import org.probity.engine.rule.Side;

/** How far people have come with what only they can judge. */
final class ReviewProgress {
    private final Criteria criteria;
    private final CountedRatings ratings;
    private final VerdictRecorder verdicts;

    ReviewProgress(Criteria criteria, CountedRatings ratings, VerdictRecorder verdicts) {
        this.criteria = criteria;
        this.ratings = ratings;
        this.verdicts = verdicts;
    }

    ReviewSummary summary() {
        return new ReviewSummary(
                criteria.credential().review().assessors(),
                ids(found(Finding.AWAITED)),
                ids(found(Finding.DISPUTED)),
                ratings.people().stream().map(this::share).toList(),
                agreement(),
                Optional.of(criteria.credential().review().scale())
                        .filter(scale -> scale.levels().stream().anyMatch(Level::isDescribed)));
    }

    /** Criteria that await somebody's rating in a role, and that this person has not rated. */
    List<String> missing(Person person) {
        Finding awaited = person.role() == Role.ASSESSOR ? Finding.AWAITED : Finding.DISPUTED;
        return ids(found(awaited).stream()
                .filter(criterion -> ratings.of(criterion).stream()
                        .noneMatch(rating -> rating.assessor().equals(person.id())))
                .toList());
    }

    private ReviewSummary.Share share(Person person) {
        int given = (int) ratings.rated().stream()
                .flatMap(criterion -> ratings.of(criterion).stream())
                .filter(rating ->
                        rating.role() == person.role() && rating.assessor().equals(person.id()))
                .count();
        return new ReviewSummary.Share(person.id(), person.role(), given, missing(person));
    }

    private Optional<Agreement> agreement() {
        int agreed = 0;
        int compared = 0;
        for (Criterion criterion : ratings.rated()) {
            List<Side> sides = ratings.byAssessors(criterion).stream()
                    .map(ratings.scales()::side)
                    .toList();
            if (sides.size() > 1) {
                compared++;
                agreed += sides.stream().distinct().count() == 1 ? 1 : 0;
            }
        }
        return compared == 0 ? Optional.empty() : Optional.of(new Agreement(compared, agreed));
    }

    private List<Criterion> found(Finding finding) {
        List<Criterion> found = new ArrayList<>();
        for (Criterion criterion : criteria.all()) {
            Decision decision = verdicts.decision(criterion);
            if (decision.finding() == finding && decision.evidence().isRateable()) {
                found.add(criterion);
            }
        }
        return found;
    }

    private static List<String> ids(List<Criterion> criteria) {
        List<String> ids = new ArrayList<>();
        criteria.forEach(criterion -> ids.add(criterion.id()));
        return ids;
    }
}
