package org.probity.samples;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.probity.samples.batch.Count;
import org.probity.samples.batch.CredentialSummary;
import org.probity.samples.batch.RefusedDocument;
import org.probity.samples.batch.Summary;
import org.probity.samples.batch.Unmet;

/** A summary for people: credential by credential, of everything that is common the commonest. */
final class SummaryText {
    /** How much of a list is shown: what is rarer is in the other forms. */
    private static final int SHOWN = 20;

    private static final int INDENT = 4;

    private final Page page = new Page(new Ink(false));

    private SummaryText() {}

    /**
     * Writes a summary down.
     *
     * @param summary the summary
     * @return lines no wider than a page
     */
    static String render(Summary summary) {
        SummaryText text = new SummaryText();
        text.page.set(number(summary.submissions()) + " submissions, of which " + number(summary.refused())
                + " could not be assessed");
        summary.credentials().forEach(text::credential);
        text.documents(summary);
        return text.page.toString();
    }

    private void credential(CredentialSummary summary) {
        page.heading(
                summary.credential() + " " + summary.version() + ": " + number(summary.submissions()) + " submissions");
        summary.statuses().forEach(count -> line(count, count.what().name()));
        list("Criteria not met, the commonest first", summary.unmet(), SummaryText::criterion);
        list("Advisories, the commonest first", summary.advisories(), code -> code);
    }

    private static String criterion(Unmet unmet) {
        return unmet.criterion() + "  (" + unmet.clause() + (unmet.required() ? ")" : ", optional)");
    }

    private <T> void list(String heading, List<Count<T>> counts, Function<T, String> name) {
        if (counts.isEmpty()) {
            return;
        }
        page.heading(heading);
        counts.stream().limit(SHOWN).forEach(count -> line(count, name.apply(count.what())));
        more(counts.size());
    }

    private void line(Count<?> count, String name) {
        page.set(String.format(
                Locale.ROOT,
                "%,11d  %5s%%  %s",
                count.submissions(),
                count.percent().toPlainString(),
                name));
    }

    private void documents(Summary summary) {
        if (summary.refused() == 0) {
            return;
        }
        page.heading("Could not be assessed");
        for (RefusedDocument document :
                summary.documents().stream().limit(SHOWN).toList()) {
            page.paragraph(INDENT, document.problem());
        }
        more(summary.refused());
    }

    private void more(int count) {
        if (count > SHOWN) {
            page.set(" ".repeat(INDENT) + "and " + number(count - SHOWN) + " more");
        }
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
