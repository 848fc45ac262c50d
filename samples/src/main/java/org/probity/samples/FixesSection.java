package org.probity.samples;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.probity.engine.report.CriterionResult;
import org.probity.samples.report.Fix;
import org.probity.samples.report.GivenRating;
import org.probity.samples.report.Wording;

/** What the practitioner has to do, thing by thing, with what people said who found it not met. */
final class FixesSection {
    private static final String CHOICE = "- ";

    private final List<Fix> fixes;
    private final Wording wording;
    private final Page page;

    FixesSection(List<Fix> fixes, Wording wording, Page page) {
        this.fixes = fixes;
        this.wording = wording;
        this.page = page;
    }

    void write() {
        if (fixes.isEmpty()) {
            return;
        }
        page.heading(wording.text("section.fix"));
        int digits = Integer.toString(fixes.size()).length();
        for (int i = 0; i < fixes.size(); i++) {
            String number = String.format(Locale.ROOT, " %" + digits + "d. ", i + 1);
            fix(number, fixes.get(i));
            choices(number.length(), fixes.get(i));
        }
    }

    private void choices(int indent, Fix fix) {
        if (!fix.choices().isEmpty()) {
            page.paragraph(indent, wording.text("remedy.choices", fix.subject()));
            fix.choices().forEach(choice -> fix(" ".repeat(indent) + CHOICE, choice));
        }
    }

    private void fix(String number, Fix fix) {
        String lead = number;
        for (String sentence : fix.sentences()) {
            page.hanging(number.length(), lead, sentence);
            lead = " ".repeat(number.length());
        }
        for (GivenRating rating : fix.remarks()) {
            page.paragraph(number.length() + 2, rating.remark());
        }
        String ids = fix.criteria().stream().map(CriterionResult::id).collect(Collectors.joining(", "));
        page.paragraph(number.length(), ids + wording.at(fix.criteria().get(0).at()));
    }
}
