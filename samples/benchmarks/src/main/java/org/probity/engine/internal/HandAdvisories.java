package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probity.engine.report.Advisory;
import org.probity.engine.rule.Sayable;
import org.probity.engine.rule.Term;
import org.probity.engine.rule.TextMeasure;
import org.probity.engine.submission.Artifact;

/** Tells by hand what changes no verdict. */
final class HandAdvisories {
    private final List<Advisory> all = new ArrayList<>();

    List<Advisory> all() {
        return all;
    }

    void unknown(String code, String name, String narrative, String at) {
        add(code, Map.of("name", name, "narrative", narrative), List.of(at));
    }

    void unused(Artifact artifact, String at) {
        add("evidence.unused-artifact", Map.of("artifact", artifact.id(), "title", Names.of(artifact)), List.of(at));
    }

    void unchecked(String detail, Artifact artifact, Placement placement, List<String> at) {
        add(
                "locator.unchecked",
                Map.of(
                        "detail",
                        detail,
                        "artifact",
                        Names.of(artifact),
                        "place",
                        new Term("place." + placement.name()),
                        "extent",
                        new Term("extent-of." + placement.name()),
                        "said",
                        placement.said()),
                at);
    }

    void texts(List<Sayable> measures) {
        for (Sayable matter : measures) {
            TextMeasure measure = (TextMeasure) matter;
            int least = switch (measure.kind()) {
                case REPEATED -> 300;
                case EXPLANATION_REPEATED -> 40;
                default -> 0;
            };
            if (measure.words() >= least && measure.measured().compareTo(measure.threshold()) >= 0) {
                text(measure);
            }
        }
    }

    private void text(TextMeasure measure) {
        String key = switch (measure.kind()) {
            case REPEATED -> "text.repeated";
            case EXPLANATION_REPEATED -> "explanation.repeated";
            case COPIED -> "prompt.copied";
            case PLACEHOLDER -> "text.placeholder";
            case INVISIBLE -> "text.hidden.invisible";
            case MIXED -> "text.hidden.mixed";
            case MARKUP -> "text.markup";
            case STRETCHED -> "evidence.stretched";
            case IDENTITY -> "identity.leak";
        };
        all.add(new Advisory(
                key.startsWith("text.hidden") ? "text.hidden" : key,
                Optional.empty(),
                HandRule.text(key, measure.values()),
                Optional.of(measure.measured()),
                Optional.of(measure.threshold()),
                measure.spans(),
                Optional.empty(),
                Optional.empty(),
                measure.at()));
    }

    private void add(String code, Map<String, Object> values, List<String> at) {
        all.add(new Advisory(
                code,
                Optional.empty(),
                HandRule.text(code, values),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                at));
    }
}
