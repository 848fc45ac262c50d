package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.probity.rules.oracle.Judgement.Advisory;

/**
 * An artifact counts also where it does not say all that is asked of it; that nobody has looked is told for each
 * criterion.
 */
final class UnmeasuredArtifacts {

    private final Submission submission;
    private final List<Advisory> found = new ArrayList<>();

    private UnmeasuredArtifacts(Submission submission) {
        this.submission = submission;
    }

    /**
     * In the order of the criteria.
     *
     * <p>Doubt: said also where the criterion is not met or is optional. The advisory does not name its criterion but in
     * words, so that two of them may look alike.
     */
    static List<Advisory> of(Definition definition, Submission submission) {
        UnmeasuredArtifacts unmeasured = new UnmeasuredArtifacts(submission);
        for (Map<String, Object> portfolio : definition.portfolios()) {
            List<String> details = Values.ids(definition.detailsShownBy(portfolio));
            for (String detail : details) {
                Requirement.onDetail(portfolio, detail)
                        .forEach(requirement -> unmeasured.look(requirement, List.of(detail)));
            }
            Requirement.onWhole(portfolio).forEach(requirement -> unmeasured.look(requirement, details));
        }
        return List.copyOf(unmeasured.found);
    }

    private void look(Requirement requirement, List<String> details) {
        List<String> cited = Values.ids(submission.citedFor(details));
        List<Map<String, Object>> artifacts = submission.artifacts();
        for (int i = 0; i < artifacts.size(); i++) {
            if (cited.contains(Values.id(artifacts.get(i))) && requirement.isUnmeasured(artifacts.get(i))) {
                found.add(Advisory.onSubmission("artifact.unmeasured", "/artifacts/" + i));
            }
        }
    }
}
