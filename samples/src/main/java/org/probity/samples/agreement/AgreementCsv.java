package org.probity.samples.agreement;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.samples.csv.Csv;

/**
 * Agreement for spreadsheets: CSV after RFC 4180, one row a group. A group is {@code overall}, a {@code pair} of assessors, whose ids
 * are in {@code id} and {@code otherId}, an {@code outcome}, a {@code detail} or a {@code part}. What is not defined is an empty cell; details that are
 * rated on a scale of their own are not compared;
 * what the other columns hold is said at {@link Figures}.
 */
public final class AgreementCsv {
    private static final String COLUMNS = Csv.row(
            "credential",
            "version",
            "group",
            "id",
            "otherId",
            "assessors",
            "items",
            "fewItems",
            "percentAgreement",
            "kappa",
            "weightedKappa",
            "alpha");

    private AgreementCsv() {}

    /**
     * Writes agreement down.
     *
     * @param credentials the agreement on each credential
     * @return lines, the first with the names of the columns
     */
    public static String of(List<CredentialAgreement> credentials) {
        return Stream.concat(Stream.of(COLUMNS), credentials.stream().flatMap(AgreementCsv::rows))
                .collect(Collectors.joining());
    }

    private static Stream<String> rows(CredentialAgreement agreement) {
        return Stream.concat(
                Stream.of(row(agreement, "overall", List.of(), agreement.overall())),
                agreement.groups().stream()
                        .map(group -> row(
                                agreement,
                                group.kind().name().toLowerCase(Locale.ROOT),
                                group.ids(),
                                group.figures())));
    }

    private static String row(CredentialAgreement agreement, String group, List<String> ids, Figures figures) {
        return Csv.row(
                Csv.text(agreement.credential()),
                Csv.text(agreement.version()),
                group,
                ids.isEmpty() ? "" : Csv.text(ids.get(0)),
                ids.size() < 2 ? "" : Csv.text(ids.get(1)),
                Integer.toString(figures.assessors()),
                Integer.toString(figures.items()),
                Boolean.toString(figures.isOfFewItems()),
                figures.percentAgreement().isPresent()
                        ? Rounded.percent(figures.percentAgreement().getAsDouble())
                        : "",
                coefficient(figures.kappa()),
                coefficient(figures.weightedKappa()),
                coefficient(figures.alpha()));
    }

    private static String coefficient(OptionalDouble value) {
        return value.isPresent() ? Rounded.coefficient(value.getAsDouble()) : "";
    }
}
