package org.probity.engine.credential;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.probity.engine.internal.check.Decimals;
import org.probity.engine.internal.check.FaultList;
import org.probity.engine.internal.check.Pointers;

/** What a definition must not contradict, and the places where it does. */
final class CredentialChecks {
    /** {@code overview/words} is the criterion of a whole narrative, so no prompt may be called that. */
    private static final String RESERVED = "words";

    private static final Pattern CODE = Pattern.compile("[a-z]+\\.[a-z]+(-[a-z]+)*");

    private final FaultList faults = new FaultList();
    private final FaultList.UniqueIds ids = faults.new UniqueIds();

    private CredentialChecks() {}

    static void check(
            String id,
            String version,
            List<Outcome> outcomes,
            List<Part> parts,
            ReviewPolicy review,
            Map<String, BigDecimal> advisories) {
        CredentialChecks checks = new CredentialChecks();
        checks.faults.checkId("/id", id);
        checks.checkVersion(version);
        checks.checkOutcomes(outcomes);
        checks.checkParts(parts, outcomes);
        checks.checkReview(review);
        checks.checkAdvisories(advisories);
        checks.faults.throwIfAny();
    }

    private void checkVersion(String version) {
        if (version.isBlank()) {
            faults.add("/version", "the version is blank; give each edition of a definition its own, e.g. \"1.0.0\"");
        }
    }

    private void checkOutcomes(List<Outcome> outcomes) {
        for (int o = 0; o < outcomes.size(); o++) {
            Outcome outcome = outcomes.get(o);
            String at = "/outcomes/" + o;
            checkName(at + "/id", outcome.id());
            if (outcome.details().isEmpty()) {
                faults.add(at + "/details", "the outcome has no detail, so nothing could show it");
            }
            for (int d = 0; d < outcome.details().size(); d++) {
                checkName(at + "/details/" + d + "/id", outcome.details().get(d).id());
            }
        }
    }

    private void checkParts(List<Part> parts, List<Outcome> outcomes) {
        if (parts.isEmpty()) {
            faults.add("/parts", "the definition has no part, so nothing would be handed in");
        }
        Map<String, String> shownBy = new HashMap<>();
        for (int p = 0; p < parts.size(); p++) {
            String at = "/parts/" + p;
            Part part = parts.get(p);
            checkName(at + "/id", part.id());
            if (part instanceof NarrativePart narrative) {
                checkNarrative(at, narrative, outcomes);
            } else if (part instanceof PortfolioPart portfolio) {
                checkPortfolio(at, portfolio, outcomes, shownBy);
            }
        }
        for (int o = 0; o < outcomes.size(); o++) {
            String outcome = outcomes.get(o).id();
            if (!shownBy.containsKey(outcome)) {
                faults.add("/outcomes/" + o, "no portfolio shows the outcome " + FaultList.quoted(outcome));
            }
        }
    }

    private void checkNarrative(String at, NarrativePart narrative, List<Outcome> outcomes) {
        checkWords(at + "/words", narrative.words());
        for (int i = 0; i < narrative.prompts().size(); i++) {
            Prompt prompt = narrative.prompts().get(i);
            String promptAt = at + "/prompts/" + i;
            checkName(promptAt + "/id", prompt.id());
            checkWords(promptAt + "/words", prompt.words());
            // An answer without words is no answer, whatever the minimum says.
            if (prompt.words()
                    .flatMap(CredentialChecks::maximum)
                    .filter(most -> most == 0)
                    .isPresent()) {
                faults.add(promptAt + "/words/maximum", "a maximum of 0 words leaves no room for an answer");
            }
        }
        if (narrative.covers() != Covers.NOTHING && outcomes.isEmpty()) {
            faults.add(at + "/covers", "there are no outcomes to cover");
        }
    }

    private void checkPortfolio(
            String at, PortfolioPart portfolio, List<Outcome> outcomes, Map<String, String> shownBy) {
        checkRange(at + "/references", portfolio.references());
        checkRange(at + "/explanation", portfolio.explanation());
        List<String> shown = portfolio
                .outcomes()
                .orElseGet(() -> outcomes.stream().map(Outcome::id).distinct().toList());
        if (shown.isEmpty()) {
            faults.add(portfolio.outcomes().isPresent() ? at + "/outcomes" : at, "the portfolio shows no outcome");
        }
        Set<String> known = new HashSet<>(outcomes.stream().map(Outcome::id).toList());
        for (int i = 0; i < shown.size(); i++) {
            String place = portfolio.outcomes().isPresent() ? at + "/outcomes/" + i : at;
            String outcome = shown.get(i);
            if (!known.contains(outcome)) {
                faults.add(place, FaultList.quoted(outcome) + " is not the id of an outcome");
                continue;
            }
            String other = shownBy.putIfAbsent(outcome, place);
            if (other != null) {
                faults.add(
                        place,
                        "the outcome " + FaultList.quoted(outcome) + " is already shown by " + other
                                + "; each detail belongs to exactly one portfolio");
            }
        }
    }

    private void checkReview(ReviewPolicy review) {
        if (review.assessors() < 0) {
            faults.add("/review/assessors", "the number of assessors is below 0");
        }
        if (review.scale().isEmpty()) {
            faults.add("/review/scale", "the scale has no level");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < review.scale().size(); i++) {
            String level = review.scale().get(i);
            String at = "/review/scale/" + i;
            if (level.isBlank()) {
                faults.add(at, "the level has no name");
            } else if (level.equals("UNSCORABLE")) {
                faults.add(at, "\"UNSCORABLE\" lies below every level and cannot be one");
            } else if (!seen.add(level)) {
                faults.add(at, "the level " + FaultList.quoted(level) + " is listed twice");
            }
        }
        if (!review.scale().contains(review.pass())) {
            faults.add("/review/pass", FaultList.quoted(review.pass()) + " is not a level of the scale");
        }
    }

    private void checkAdvisories(Map<String, BigDecimal> advisories) {
        advisories.forEach((code, threshold) -> {
            String at = "/advisories/" + Pointers.escaped(code);
            if (!CODE.matcher(code).matches()) {
                faults.add(at, FaultList.quoted(code) + " is not the code of an advisory, such as \"text.repeated\"");
            }
            if (threshold.signum() < 0) {
                faults.add(at, "the threshold is below 0");
            } else if (!Decimals.isModest(threshold)) {
                faults.add(at, "a threshold is " + Decimals.MODEST);
            }
        });
    }

    private void checkName(String at, String id) {
        ids.check(at, id);
        if (id.equals(RESERVED)) {
            faults.add(at, "\"" + RESERVED + "\" is reserved");
        }
    }

    private void checkWords(String at, Optional<Range> words) {
        words.ifPresent(range -> checkRange(at, range));
    }

    private void checkRange(String at, Range range) {
        range.minimum().ifPresent(least -> {
            if (least < 0) {
                faults.add(at + "/minimum", "the minimum is below 0");
            }
        });
        range.maximum().ifPresent(most -> {
            if (most < 0) {
                faults.add(at + "/maximum", "the maximum is below 0");
            }
            if (range.minimum().isPresent() && range.minimum().getAsInt() > most) {
                faults.add(at, "the minimum, " + range.minimum().getAsInt() + ", is above the maximum, " + most);
            }
        });
        if (range.minimum().isEmpty() && range.maximum().isEmpty()) {
            faults.add(at, "neither a minimum nor a maximum is given");
        }
    }

    private static Optional<Integer> maximum(Range range) {
        return range.maximum().isPresent() ? Optional.of(range.maximum().getAsInt()) : Optional.empty();
    }
}
