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
    private static final Map<String, String> STATUSES = Map.of(
            "INCOMPLETE", "incomplete",
            "AWAITING_REVIEW", "awaiting",
            "IN_ADJUDICATION", "adjudication",
            "NOT_YET_PROFICIENT", "not-yet",
            "PROFICIENT", "proficient");

    private Speaking() {}

    /** Whether the rule of the case speaks on what the case is about. */
    static boolean speaks(Case one, Map<String, Object> report) {
        Rule rule = Rules.named(one.rule());
        if (rule.isOnCriterion()) {
            return criterion(one, report).get("rule").equals(rule.name());
        }
        return switch (rule.consequence()) {
            case "advise" -> isAdvised(one.clause(), report);
            case "passes" -> isSettled(one, report, "MET", rule.settledBy());
            case "fails" -> isSettled(one, report, "NOT_MET", rule.settledBy());
            case "awaitsAssessors" -> criterion(one, report).containsKey("ratings") && isListed(one, report, "awaited");
            case "awaitsAdjudicator" -> isListed(one, report, "disputed");
            case "carriesOver" -> "carried-over".equals(criterion(one, report).get("settledBy"));
            default ->
                one.on().isEmpty()
                        ? report.get("status").equals(rule.consequence())
                        : unit(one, report).equals(VERDICTS.get(rule.consequence()));
        };
    }

    /** The word by which the file of the case is called: a verdict, a status, or whether there is an advisory. */
    static String word(Case one, Map<String, Object> report) {
        if (Rules.named(one.rule()).isAdvisory()) {
            return isAdvised(one.clause(), report) ? "advisory" : "none";
        } else if (one.on().isEmpty()) {
            return STATUSES.get((String) report.get("status"));
        }
        Object verdict = Differences.criteria(report).containsKey(one.on())
                ? criterion(one, report).get("verdict")
                : unit(one, report);
        return verdict.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isAdvised(String code, Map<String, Object> report) {
        return JsonMaps.objects(report.get("advisories")).stream()
                .anyMatch(advisory -> advisory.get("code").equals(code));
    }

    /** A report does not name the rule that settled ratings, and only one of them leaves these two traces. */
    private static boolean isSettled(Case one, Map<String, Object> report, String verdict, String settledBy) {
        Map<String, Object> found = criterion(one, report);
        return verdict.equals(found.get("verdict"))
                && settledBy.toLowerCase(Locale.ROOT).equals(found.get("settledBy"));
    }

    private static boolean isListed(Case one, Map<String, Object> report, String list) {
        return JsonMaps.texts(JsonMaps.object(report.get("review")).get(list)).contains(one.on());
    }

    private static Map<String, Object> criterion(Case one, Map<String, Object> report) {
        return JsonMaps.object(Differences.criteria(report).get(one.on()));
    }

    private static Object unit(Case one, Map<String, Object> report) {
        return Differences.units(report).get(one.on());
    }
}
