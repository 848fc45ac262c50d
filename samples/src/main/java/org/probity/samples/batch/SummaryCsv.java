package org.probity.samples.batch;

import java.util.ArrayList;
import java.util.List;
import org.probity.samples.csv.Csv;

/**
 * A summary for spreadsheets: CSV after RFC 4180, one row a count. The column {@code counted} says what is counted: {@code submissions} and
 * {@code refused} of the whole run, {@code assessed} of a credential, and then each {@code status}, {@code unmet} criterion and
 * {@code advisory}, whose id is in {@code id}. A row for a {@code document} counts nothing: it says which one was refused, and why, for
 * {@value Summary#LISTED} at most.
 */
public final class SummaryCsv {
    private static final String COLUMNS = Csv.row(
            "credential", "version", "counted", "id", "clause", "required", "submissions", "percent", "problem");

    private SummaryCsv() {}

    /**
     * Writes a summary down.
     *
     * @param summary the summary
     * @return lines, the first with the names of the columns
     */
    public static String of(Summary summary) {
        List<String> rows = new ArrayList<>();
        rows.add(COLUMNS);
        rows.add(whole("submissions", summary.submissions()));
        rows.add(whole("refused", summary.refused()));
        for (CredentialSummary credential : summary.credentials()) {
            rows.add(Csv.row(
                    Csv.text(credential.credential()),
                    Csv.text(credential.version()),
                    "assessed",
                    "",
                    "",
                    "",
                    Integer.toString(credential.submissions()),
                    "",
                    ""));
            credential
                    .statuses()
                    .forEach(count ->
                            rows.add(row(credential, "status", count.what().name(), "", "", count)));
            credential
                    .unmet()
                    .forEach(count -> rows.add(row(
                            credential,
                            "unmet",
                            count.what().criterion(),
                            count.what().clause(),
                            Boolean.toString(count.what().required()),
                            count)));
            credential
                    .advisories()
                    .forEach(count -> rows.add(row(credential, "advisory", count.what(), "", "", count)));
        }
        for (RefusedDocument document : summary.documents()) {
            rows.add(Csv.row(
                    "", "", "document", Csv.text(document.source()), "", "", "", "", Csv.text(document.problem())));
        }
        return String.join("", rows);
    }

    private static String whole(String counted, int submissions) {
        return Csv.row("", "", counted, "", "", "", Integer.toString(submissions), "", "");
    }

    private static String row(
            CredentialSummary credential, String counted, String id, String clause, String required, Count<?> count) {
        return Csv.row(
                Csv.text(credential.credential()),
                Csv.text(credential.version()),
                counted,
                Csv.text(id),
                Csv.text(clause),
                required,
                Integer.toString(count.submissions()),
                count.percent().toPlainString(),
                "");
    }
}
