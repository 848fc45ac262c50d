package org.probity.samples;

import java.util.List;
import org.probity.samples.agreement.CredentialAgreement;
import org.probity.samples.agreement.Figures;

/** Agreement for people who lead schools: credential by credential, and at the end what the figures mean. */
final class AgreementText {
    private static final int INDENT = 4;
    private static final int TERMS = 16;

    private AgreementText() {}

    /**
     * Writes agreement down.
     *
     * @param credentials the agreement on each credential
     * @param ink what to colour it with
     * @return lines no wider than a page
     */
    static String render(List<CredentialAgreement> credentials, Ink ink) {
        Page page = new Page(ink);
        for (int i = 0; i < credentials.size(); i++) {
            if (i > 0) {
                page.blank();
                page.set("=".repeat(Page.COLUMNS));
            }
            new AgreementSection(credentials.get(i), ink, page).write();
        }
        if (credentials.stream().anyMatch(CredentialAgreement::isOfSomething)) {
            page.heading("How to read this");
            explain(page, credentials.stream().anyMatch(CredentialAgreement::isWeighted));
        }
        return page.toString();
    }

    private static void explain(Page page, boolean weighted) {
        explain(page, "item", "one criterion of one submission, rated by two or more assessors");
        explain(page, "agreement", "of all pairs of ratings of one item, the share that are of the same level");
        explain(
                page,
                "kappa",
                "Cohen's kappa: the agreement of two assessors beyond chance; 1 is full agreement, 0 no more than chance");
        if (weighted) {
            explain(
                    page,
                    "weighted",
                    "the same, where a difference of two levels counts twice as much as one of one level (linear weights)");
        }
        explain(
                page,
                "alpha",
                "Krippendorff's alpha for ordered levels: the agreement of any number of assessors beyond chance");
        explain(
                page,
                AgreementSection.FEW,
                "fewer than " + Figures.ENOUGH_ITEMS + " items: read these figures with care");
        explain(
                page,
                AgreementSection.UNDEFINED,
                "not defined: all ratings are the same or, for kappa, there are not exactly two assessors");
    }

    private static void explain(Page page, String term, String words) {
        page.hanging(TERMS, " ".repeat(INDENT) + term, words);
    }
}
