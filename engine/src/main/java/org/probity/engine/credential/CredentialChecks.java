package org.probity.engine.credential;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.probity.engine.internal.check.Decimals;
import org.probity.engine.internal.check.FaultList;
import org.probity.engine.internal.check.Pointers;

/** What a definition must not contradict, and the places where it does. */
final class CredentialChecks {
    private static final Pattern CODE = Pattern.compile("[a-z]+\\.[a-z]+(-[a-z]+)*");

    private final FaultList faults = new FaultList();
    private final DefinedIds ids;

    private CredentialChecks(Formalities formalities) {
        // A report tells of the submission as a whole as of one more part.
        ids = new DefinedIds(faults, formalities.askSomething() ? Set.of(Formalities.PART) : Set.of());
    }

    static void check(
            String id,
            String version,
            String language,
            List<Outcome> outcomes,
            List<Part> parts,
            ReviewPolicy review,
            Formalities formalities,
            Map<String, BigDecimal> advisories,
            Map<String, String> texts,
            Map<String, Map<String, String>> translations) {
        CredentialChecks checks = new CredentialChecks(formalities);
        checks.faults.checkId("/id", id);
        checks.checkVersion(version);
        TranslationChecks languages = new TranslationChecks(checks.faults, language);
        languages.checkLanguage();
        checks.checkOutcomes(outcomes);
        checks.checkParts(parts, outcomes);
        new FormalityChecks(checks.faults, checks.ids).check(formalities);
        checks.checkReview(review);
        checks.checkAdvisories(advisories);
        languages.check(texts, translations);
        checks.faults.throwIfAny();
    }

    private void checkVersion(String version) {
        if (version.isBlank()) {
            faults.add("/version", "the version is blank; give each edition of a definition its own, e.g. \"1.0.0\"");
        }
    }

    private void checkOutcomes(List<Outcome> outcomes) {
        OutcomeChecks checks = new OutcomeChecks(faults, ids);
        for (int o = 0; o < outcomes.size(); o++) {
            checks.check("/outcomes/" + o, outcomes.get(o));
        }
    }

    private void checkParts(List<Part> parts, List<Outcome> outcomes) {
        if (parts.isEmpty()) {
            faults.add("/parts", "the definition has no part, so nothing would be handed in");
        }
        NarrativeChecks narratives = new NarrativeChecks(faults, ids);
        PortfolioChecks portfolios = new PortfolioChecks(faults, ids, outcomes);
        for (int p = 0; p < parts.size(); p++) {
            String at = "/parts/" + p;
            Part part = parts.get(p);
            ids.check(at + "/id", part.id());
            if (part instanceof NarrativePart narrative) {
                narratives.check(at, narrative, !outcomes.isEmpty());
            } else if (part instanceof PortfolioPart portfolio) {
                portfolios.check(at, portfolio);
            }
        }
        portfolios.checkAllShown();
    }

    private void checkReview(ReviewPolicy review) {
        if (review.assessors() < 0) {
            faults.add("/review/assessors", "the number of assessors is below 0");
        }
        ScaleChecks.check(faults, "/review", review.scale());
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
}
