package org.probity.engine.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.probity.engine.internal.check.FaultList;

/** What makes a review well formed, and the places where it is not. */
final class ReviewChecks {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final FaultList faults = new FaultList();
    private final Map<String, String> rated = new HashMap<>();

    private ReviewChecks() {}

    static void check(String submission, int attempt, String assessor, Optional<String> sha256, List<Rating> ratings) {
        ReviewChecks checks = new ReviewChecks();
        checks.faults.checkId("/submission", submission);
        if (attempt < 1) {
            checks.faults.add("/attempt", "attempts count from 1");
        }
        checks.faults.checkId("/assessor", assessor);
        sha256.filter(digest -> !SHA256.matcher(digest).matches())
                .ifPresent(digest -> checks.faults.add(
                        "/sha256",
                        FaultList.quoted(digest) + " is not a SHA-256 digest: 64 digits from 0 to f, in lower case"));
        for (int i = 0; i < ratings.size(); i++) {
            checks.checkRating("/ratings/" + i, ratings.get(i));
        }
        checks.faults.throwIfAny();
    }

    private void checkRating(String at, Rating rating) {
        String first = rated.putIfAbsent(rating.criterion(), at);
        if (first != null) {
            faults.add(
                    at + "/criterion",
                    FaultList.quoted(rating.criterion()) + " is already rated at " + first
                            + "; keep the rating that holds");
        }
        boolean unscorable = rating.level().equals(Rating.UNSCORABLE);
        if (unscorable && rating.condition().isEmpty()) {
            faults.add(
                    at,
                    "a rating of UNSCORABLE needs a condition: unreadable, no-access, off-topic, not-own-work or other");
        } else if (!unscorable && rating.condition().isPresent()) {
            faults.add(
                    at + "/condition",
                    "a condition says why evidence is UNSCORABLE; this rating is " + FaultList.quoted(rating.level()));
        }
        boolean silent = rating.comment().map(String::isBlank).orElse(true);
        if (rating.condition().filter(Condition.OTHER::equals).isPresent() && silent) {
            faults.add(at, "the condition \"other\" needs a comment that says what it is");
        }
    }
}
