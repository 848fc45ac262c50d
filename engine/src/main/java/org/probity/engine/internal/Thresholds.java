package org.probity.engine.internal;

import java.math.BigDecimal;
import java.util.Map;
import org.probity.engine.rule.TextMeasure.Kind;

/**
 * From which measure on an advisory is given, unless the definition says otherwise. The figures are the project's own, chosen so that
 * honest prose stays below them: they are where a reader should look, not where anything is proven.
 */
final class Thresholds {
    private Thresholds() {}

    static BigDecimal of(Kind kind, Map<String, BigDecimal> given) {
        return given.getOrDefault(code(kind), ofOwn(kind));
    }

    private static String code(Kind kind) {
        return switch (kind) {
            case REPEATED -> "text.repeated";
            case EXPLANATION_REPEATED -> "explanation.repeated";
            case COPIED -> "prompt.copied";
            case PLACEHOLDER -> "text.placeholder";
            case INVISIBLE, MIXED -> "text.hidden";
            case MARKUP -> "text.markup";
            case STRETCHED -> "evidence.stretched";
            case IDENTITY -> "identity.leak";
        };
    }

    private static BigDecimal ofOwn(Kind kind) {
        return switch (kind) {
            case REPEATED -> new BigDecimal("0.15");
            case EXPLANATION_REPEATED -> new BigDecimal("0.8");
            case COPIED -> new BigDecimal("0.2");
            case PLACEHOLDER, MARKUP, IDENTITY -> BigDecimal.ONE;
            case INVISIBLE -> BigDecimal.valueOf(3);
            case MIXED -> BigDecimal.valueOf(2);
            case STRETCHED -> BigDecimal.valueOf(4);
        };
    }
}
