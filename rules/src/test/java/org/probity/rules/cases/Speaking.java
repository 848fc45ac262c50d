package org.probity.rules.cases;

import java.util.Locale;
import java.util.Map;
import org.probity.rules.support.JsonMaps;
import org.probity.rules.support.Rules;
import org.probity.rules.support.Rules.Rule;

/** Which rule speaks in a report on what a case is about, and with which word. */
final class Speaking {
    private static final Map<String, String> VERDICTS =
            Map.of("met", "MET", "notMet", "NOT_MET", "needsReview", "NEEDS_REVIEW");
    private static final Map<String, String> STATUSES =
            Map.of("INCOMPLETE", "incomplete", "AWAITING_REVIEW", "awaiting", "PROFICIENT", "proficient");

    private Speaking() {}

    /** Whether the rule of the case speaks on what the case is about. */
    static boolean speaks(Case one, Map<String, Object> report) {
        Rule rule = Rules.named(one.rule());
        if (rule.isAdvisory()) {
            return isAdvised(one.clause(), report);
        } else if (rule.isOnCriterion()) {
            return JsonMaps.object(Differences.criteria(report).get(one.on()))
                    .get("rule")
                    .equals(rule.name());
        } else if (one.on().isEmpty()) {
            return report.get("status").equals(rule.consequence());
        }
        return unit(one, report).equals(VERDICTS.get(rule.consequence()));
    }

    /** The word by which the file of the case is called: a verdict, a status, or whether there is an advisory. */
    static String word(Case one, Map<String, Object> report) {
        Rule rule = Rules.named(one.rule());
        if (rule.isAdvisory()) {
            return isAdvised(one.clause(), report) ? "advisory" : "none";
        } else if (!rule.isOnCriterion() && one.on().isEmpty()) {
            return STATUSES.get((String) report.get("status"));
        }
        Object verdict = rule.isOnCriterion()
                ? JsonMaps.object(Differences.criteria(report).get(one.on())).get("verdict")
                : unit(one, report);
        return verdict.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isAdvised(String code, Map<String, Object> report) {
        return JsonMaps.objects(report.get("advisories")).stream()
                .anyMatch(advisory -> advisory.get("code").equals(code));
    }

    private static Object unit(Case one, Map<String, Object> report) {
        return Differences.units(report).get(one.on());
    }
}
