package org.probity.engine.internal.check.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.probity.engine.Fault;

/**
 * A detail that repeats its outcome beside other details. The only detail of an outcome may: every outcome needs one, and some issuers go
 * no deeper.
 */
final class RepeatedOutcome implements Doubt {

    @Override
    public List<Fault> in(Element definition) {
        List<Fault> found = new ArrayList<>();
        for (Element outcome : definition.list("outcomes")) {
            Optional<String> statement = outcome.text("statement").flatMap(Text::gist);
            List<Element> details = outcome.list("details");
            if (statement.isEmpty() || details.size() < 2) {
                continue;
            }
            for (Element detail : details) {
                detail.text("statement")
                        .filter(text -> text.gist().equals(statement))
                        .map(text ->
                                text.fault("the detail repeats its outcome, beside other details; say which part of"
                                        + " the outcome it is, or leave it out"))
                        .ifPresent(found::add);
            }
        }
        return found;
    }
}
