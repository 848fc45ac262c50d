package org.probity.samples.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.probity.engine.credential.Origin;
import org.probity.engine.report.CriterionResult;

/** The issuer's sentences behind what is asked, and the publications behind them. */
final class Sources {
    private Sources() {}

    /** What is behind the thing itself, then what is behind its criteria, each once. */
    static List<Quotation> of(Optional<Origin> own, List<CriterionView> criteria) {
        return Stream.concat(
                        own.stream().map(origin -> new Quotation(origin.source(), origin.citation())),
                        criteria.stream().map(CriterionView::result).map(Sources::of))
                .filter(quotation -> !quotation.isEmpty())
                .distinct()
                .toList();
    }

    private static Quotation of(CriterionResult criterion) {
        return new Quotation(criterion.source(), criterion.citation());
    }
}
