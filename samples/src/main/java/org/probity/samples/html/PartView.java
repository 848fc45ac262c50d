package org.probity.samples.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.engine.credential.NarrativePart;
import org.probity.engine.credential.Part;
import org.probity.engine.credential.Prompt;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.PartResult;
import org.probity.samples.report.Findings;
import org.probity.samples.report.Mark;

/**
 * A part.
 *
 * @param result what was found
 * @param definition what is asked; absent for the submission as a whole, which a report tells of as of one more part
 * @param criteria its criteria
 * @param passages its text, for a narrative
 * @param notes the advisories about it
 * @param findings the report
 */
record PartView(
        PartResult result,
        Optional<Part> definition,
        List<CriterionView> criteria,
        List<PassageView> passages,
        List<Note> notes,
        Findings findings) {

    List<Quotation> sources() {
        return Sources.of(definition.map(Part::origin), listed());
    }

    /** The prompt that a criterion is about. */
    Optional<Prompt> prompt(CriterionResult criterion) {
        return criterion.clause().equals(Findings.PROMPT) && definition.orElse(null) instanceof NarrativePart narrative
                ? narrative.prompts().stream()
                        .flatMap(prompt -> Stream.concat(Stream.of(prompt), prompt.questions().stream()))
                        .filter(prompt -> prompt.id().equals(Findings.asked(criterion)))
                        .findFirst()
                : Optional.empty();
    }

    /** The criteria that are its own. */
    List<CriterionView> listed() {
        return criteria.stream()
                .filter(criterion -> findings.isOfPart(criterion.result()))
                .toList();
    }

    /** Those of the details and outcomes that it shows, which the page lists there: in numbers, by what they ask. */
    Map<String, List<Mark>> tallied() {
        return criteria.stream()
                .filter(criterion -> !findings.isOfPart(criterion.result()))
                .collect(Collectors.groupingBy(
                        criterion -> criterion.result().clause(),
                        LinkedHashMap::new,
                        Collectors.mapping(CriterionView::mark, Collectors.toList())));
    }
}
