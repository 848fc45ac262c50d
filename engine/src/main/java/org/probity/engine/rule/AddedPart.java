package org.probity.engine.rule;

import java.util.List;

/**
 * What a rule module asks beyond what definitions can say. It stands in reports as a part of its own, behind those of the definition, and what is required
 * in it holds the credential back like anything else. The module's message {@code part.ID} is its title.
 *
 * @param id its id, which no part, outcome or detail of the definition has, e.g. {@code retention}
 * @param criteria what is asked, at least one criterion, in the order of the report
 * @param facts what a submission holds for them
 */
public record AddedPart(String id, List<AddedCriterion> criteria, FactSource facts) {

    /** Keeps an unmodifiable copy of the criteria. */
    public AddedPart {
        criteria = List.copyOf(criteria);
    }
}
