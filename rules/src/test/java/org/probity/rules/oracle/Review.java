package org.probity.rules.oracle;

import java.util.List;
import java.util.Map;

/** What the oracle asks of a review, with the contract's defaults applied. */
record Review(Map<String, Object> root) {

    Person author() {
        return new Person(Values.text(root, "assessor"), (String) root.getOrDefault("role", Person.ASSESSOR));
    }

    /**
     * Whether it is of the very attempt that is judged.
     *
     * <p>The oracle computes no digests: the random reviews that name one name a wrong one.
     */
    boolean isOf(Submission submission) {
        return attempt() == submission.attempt() && !root.containsKey("sha256");
    }

    private long attempt() {
        return (Long) root.getOrDefault("attempt", 1L);
    }

    /** In whatever role. */
    boolean isBy(String person) {
        return author().id().equals(person);
    }

    List<Map<String, Object>> ratings() {
        return Values.objects(root.get("ratings"));
    }
}
