package org.probity.samples;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.probity.samples.agreement.CredentialAgreement;
import org.probity.samples.agreement.Difference;
import org.probity.samples.agreement.Figures;
import org.probity.samples.agreement.Group;
import org.probity.samples.agreement.Group.Kind;
import org.probity.samples.agreement.Rounded;
import org.probity.samples.report.IdRanges;
import org.probity.samples.report.Wording;

/** The agreement on one credential: first the whole in one line, then where it comes from, then where it fails. */
final class AgreementSection {
    /** Marks the figures of few items. */
    static final String FEW = "*";

    /** In place of a figure that is not defined. */
    static final String UNDEFINED = "-";

    private static final int INDENT = 4;
    private static final int LABEL_COLUMNS = 40;
    private static final int CELL_COLUMNS = 11;

    private final CredentialAgreement agreement;
    private final Ink ink;
    private final Page page;

    /** As wide as the longest label, so that the columns of all tables stand below each other. A longer one has a line of its own. */
    private final int labelColumns;

    AgreementSection(CredentialAgreement agreement, Ink ink, Page page) {
        this.agreement = agreement;
        this.ink = ink;
        this.page = page;
        this.labelColumns = agreement.groups().stream()
                .mapToInt(group -> Math.min(LABEL_COLUMNS, label(group).length()))
                .max()
                .orElse(0);
    }

    void write() {
        page.paragraph(0, agreement.title() + " (" + agreement.credential() + "), version " + agreement.version());
        page.paragraph(
                0,
                counted(agreement.submissions(), "submission", "submissions") + "; levels: "
                        + String.join(", ", agreement.scale()));
        leftOut();
        page.blank();
        overall();
        table("By pair of assessors", Kind.PAIR);
        table("By outcome", Kind.OUTCOME);
        table("By detail", Kind.DETAIL);
        table("By narrative", Kind.PART);
        differences();
    }

    private void leftOut() {
        List<String> details = agreement.leftOut();
        if (!details.isEmpty()) {
            page.paragraph(
                    0,
                    counted(details.size(), "detail is", "details are") + " left out, since "
                            + (details.size() == 1 ? "it has a scale" : "they have scales") + " of "
                            + (details.size() == 1 ? "its" : "their") + " own: "
                            + IdRanges.of(details, Wording.in(Locale.ENGLISH)));
        }
    }

    private void overall() {
        if (!agreement.isOfSomething()) {
            page.set("Nothing was rated by two assessors: there is nothing to compare.");
            return;
        }
        Figures figures = agreement.overall();
        page.set(ink.heading(percent(figures) + " agreement") + " over " + items(figures.items()) + " rated by "
                + figures.assessors() + " assessors"
                + named("kappa", figures.kappa())
                + named("weighted kappa", figures.weightedKappa())
                + named("alpha", figures.alpha()));
        if (figures.isOfFewItems()) {
            page.set(ink.warning("Only " + items(figures.items()) + ": read these figures with care."));
        }
    }

    private static String percent(Figures figures) {
        return Rounded.percent(figures.percentAgreement().orElseThrow()) + "%";
    }

    private static String items(int number) {
        return counted(number, "item", "items");
    }

    private static String counted(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    private static String named(String name, OptionalDouble coefficient) {
        return coefficient.isPresent() ? "; " + name + " " + brief(coefficient) : "";
    }

    private static String brief(OptionalDouble coefficient) {
        return coefficient.isPresent() ? Rounded.briefCoefficient(coefficient.getAsDouble()) : UNDEFINED;
    }

    private void table(String heading, Kind kind) {
        List<Group> groups = agreement.groups(kind);
        if (groups.isEmpty()) {
            return;
        }
        page.heading(heading);
        page.set(row("", "items ", "agreement", "kappa", "weighted", "alpha"));
        for (Group group : groups) {
            Figures figures = group.figures();
            String label = label(group);
            if (label.length() > labelColumns) {
                page.paragraph(INDENT, label);
                label = "";
            }
            page.set(row(
                    label,
                    figures.items() + (figures.isOfFewItems() ? FEW : " "),
                    percent(figures),
                    brief(figures.kappa()),
                    brief(figures.weightedKappa()),
                    brief(figures.alpha())));
        }
    }

    private static String label(Group group) {
        return String.join(" and ", group.ids());
    }

    private String row(String label, String items, String percent, String kappa, String weighted, String alpha) {
        List<String> cells = agreement.isWeighted()
                ? List.of(items, percent, kappa, weighted, alpha)
                : List.of(items, percent, kappa, alpha);
        return " ".repeat(INDENT)
                + Columns.padded(label, labelColumns)
                + cells.stream()
                        .map(cell -> " ".repeat(Math.max(0, CELL_COLUMNS - cell.length())) + cell)
                        .collect(Collectors.joining());
    }

    private void differences() {
        if (agreement.differences().isEmpty()) {
            return;
        }
        page.heading("Where assessors differ most");
        int indent = INDENT
                + 2
                + agreement.differences().stream()
                        .mapToInt(difference ->
                                Math.min(LABEL_COLUMNS, difference.detail().length()))
                        .max()
                        .orElse(0);
        for (Difference difference : agreement.differences()) {
            page.hanging(indent, " ".repeat(INDENT) + difference.detail(), inWords(difference));
            page.paragraph(indent, difference.statement());
        }
    }

    private static String inWords(Difference difference) {
        String between = difference.levels().stream()
                .map(levels ->
                        levels.lower() + " against " + levels.higher() + " " + counted(levels.times(), "time", "times"))
                .collect(Collectors.joining(", "));
        return Rounded.percent(difference.percent()) + "% of comparisons differ, over " + items(difference.items())
                + (Figures.isFew(difference.items()) ? FEW : "") + ": " + between;
    }
}
