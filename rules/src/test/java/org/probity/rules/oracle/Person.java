package org.probity.rules.oracle;

import java.util.Comparator;

/** Somebody who rates, in a role; one person may have both roles, on different criteria. */
record Person(String id, String role) {

    static final String ASSESSOR = "assessor";
    static final String ADJUDICATOR = "adjudicator";

    /** Assessors before adjudicators. */
    static final Comparator<Person> BY_ROLE_AND_ID =
            Comparator.comparing(Person::isAdjudicator).thenComparing(Person::id);

    boolean isAdjudicator() {
        return role.equals(ADJUDICATOR);
    }
}
