package org.probity.rules.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.probity.rules.oracle.Judgement.Criterion;
import org.probity.rules.oracle.Judgement.Verdict;

/** What a portfolio asks of the artifacts that are cited in it: of one kind, or of some among several kinds. */
record Requirement(Map<String, Object> root) {

    static List<Requirement> of(Map<String, Object> portfolio) {
        return Values.objects(portfolio.get("artifacts")).stream()
                .map(Requirement::new)
                .toList();
    }

    /** Those that the portfolio must satisfy as a whole. */
    static List<Requirement> onWhole(Map<String, Object> portfolio) {
        return of(portfolio).stream().filter(Requirement::isOnWhole).toList();
    }

    /** Those that this detail must satisfy by itself. */
    static List<Requirement> onDetail(Map<String, Object> portfolio, String detail) {
        return of(portfolio).stream()
                .filter(one -> Values.texts(one.root.get("details")).contains(detail))
                .toList();
    }

    boolean isOnWhole() {
        return !root.containsKey("details");
    }

    boolean isRequired() {
        return Definition.isRequired(root);
    }

    /** Whether some of several descriptions are asked for. */
    boolean isChoice() {
        return root.containsKey("anyOf");
    }

    List<Description> descriptions() {
        return isChoice()
                ? Values.objects(root.get("anyOf")).stream()
                        .map(Description::new)
                        .toList()
                : List.of(new Description(root));
    }

    /** How many artifacts must be there; of a choice, how many descriptions must be satisfied. */
    Limit limit() {
        return isChoice()
                ? new Limit(OptionalLong.of((Long) root.getOrDefault("needed", 1L)), OptionalLong.empty())
                : descriptions().get(0).count();
    }

    long measured(List<Map<String, Object>> artifacts) {
        return isChoice()
                ? descriptions().stream()
                        .filter(one -> one.isSatisfiedBy(artifacts))
                        .count()
                : descriptions().get(0).counted(artifacts);
    }

    boolean isUnmeasured(Map<String, Object> artifact) {
        return descriptions().stream().anyMatch(one -> one.isUnmeasured(artifact));
    }

    /**
     * A rule decides it, whether or not there are people to judge.
     *
     * @param of the portfolio or detail
     * @param counts whether what is asked of that can hold the credential back
     * @param artifacts those that are cited there, each once
     */
    Criterion criterion(Map<String, Object> of, boolean counts, List<Map<String, Object>> artifacts) {
        long measured = measured(artifacts);
        return Criterion.unrated(
                Values.id(of) + "/" + Values.id(root),
                "portfolio.requirement",
                counts && isRequired(),
                limit().allows(measured) ? Verdict.MET : Verdict.NOT_MET,
                OptionalLong.of(measured),
                Optional.of(limit()));
    }
}
