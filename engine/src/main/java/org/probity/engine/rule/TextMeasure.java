package org.probity.engine.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.probity.engine.report.Span;

/**
 * What was measured of a text, or of several together.
 *
 * @param kind what was measured
 * @param measured a count, or a share from 0 to 1, of which four decimals are kept
 * @param threshold the measure at and above which it is worth telling
 * @param words words of the text, or of the shorter one of two
 * @param spans where in the text
 * @param values what the placeholders of a message stand for
 * @param at where the text is
 */
public record TextMeasure(
        Kind kind,
        BigDecimal measured,
        BigDecimal threshold,
        int words,
        List<Span> spans,
        Map<String, Object> values,
        List<String> at)
        implements Sayable {

    /** What can be measured of a text. */
    public enum Kind {
        /** The share of a narrative's words inside an 8-word run that the narrative has had before. */
        REPEATED,
        /** The share of an explanation's 5-word shingles that another detail's explanation has, or the other way round. */
        EXPLANATION_REPEATED,
        /** The share of a narrative's words inside an 8-word run of a prompt or an outcome's statement. */
        COPIED,
        /** Known filler phrases. */
        PLACEHOLDER,
        /** Characters that show nothing. */
        INVISIBLE,
        /** Words that mix Latin letters with others that look like them. */
        MIXED,
        /** Marks of HTML or Markdown. */
        MARKUP,
        /** E-mail addresses and telephone numbers. */
        IDENTITY,
        /** Details under which the same place of one artifact is cited. */
        STRETCHED
    }
}
