package org.probity.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Detail;
import org.probity.engine.credential.LocatorPolicy;
import org.probity.engine.credential.Outcome;
import org.probity.engine.credential.PortfolioPart;
import org.probity.engine.credential.Range;
import org.probity.samples.agreement.CredentialAgreement;
import org.probity.samples.agreement.RatedItem;

class AgreementTextTest {
    private static final int NOT_YET = 1;
    private static final int PROFICIENT = 2;

    @Test
    void eachCredentialAndEachVersionHasASectionOfItsOwn() {
        List<String> problems = new ArrayList<>();
        RatedSubmissions submissions = new RatedSubmissions(problems::add);
        submissions.add(submission("s-1", credential("leading-teams", "2", "L1.1")));
        submissions.add(submission("s-2", credential("leading-teams", "1", "L1.1")));
        submissions.add(submission("s-3", credential("assessing", "1", "L1.1")));
        submissions.add(submission("s-4", credential("leading-teams", "2", "L1.1")));

        List<CredentialAgreement> agreement = submissions.agreement();

        assertThat(problems).isEmpty();
        assertThat(agreement.stream().map(each -> each.credential() + " " + each.version() + ": " + each.submissions()))
                .containsExactly("assessing 1: 1", "leading-teams 1: 1", "leading-teams 2: 2");
        String text = AgreementText.render(agreement, new Ink(false));
        assertThat(text.lines().filter(line -> line.matches("=+"))).hasSize(2);
        assertThat(text.lines().filter("How to read this"::equals)).hasSize(1);
    }

    private static RatedSubmission submission(String id, Credential credential) {
        return new RatedSubmission(new DocumentFile(Path.of(id)), id, 1, credential, items(1, NOT_YET));
    }

    @Test
    void fromThirtyItemsOnThereIsNoWarning() {
        Credential credential = credential("leading-teams", "1", "L1.1");

        assertThat(text(credential, items(29, NOT_YET)))
                .contains("Only 29 items: read these figures with care.\n", " 29* ");
        assertThat(text(credential, items(30, NOT_YET))).doesNotContain("Only").contains(" 30  ");
    }

    @Test
    void whereNobodyDiffersNothingIsSaidOfIt() {
        assertThat(text(credential("leading-teams", "1", "L1.1"), items(3, PROFICIENT)))
                .contains("100.0% agreement over 3 items rated by 2 assessors\n")
                .doesNotContain("Where assessors differ most");
    }

    @Test
    void theTenDetailsOnWhichTheyDifferMostAreTold() {
        String[] details = new String[12];
        List<RatedItem> items = new ArrayList<>();
        for (int i = 0; i < details.length; i++) {
            details[i] = "L1." + (i + 1);
            for (int item = 0; item <= i; item++) {
                items.add(item(details[i], item == 0 ? NOT_YET : PROFICIENT));
            }
        }
        items.add(item("L1.12", NOT_YET));

        String text = text(credential("leading-teams", "1", details), items);

        assertThat(text.substring(text.indexOf("Where assessors differ most"))
                        .lines()
                        .filter(line -> line.contains("% of comparisons differ"))
                        .map(line -> line.strip().replaceFirst(":.*", "").replaceAll(" +", " ")))
                .containsExactly(
                        "L1.1 100.0% of comparisons differ, over 1 item*",
                        "L1.2 50.0% of comparisons differ, over 2 items*",
                        "L1.3 33.3% of comparisons differ, over 3 items*",
                        "L1.4 25.0% of comparisons differ, over 4 items*",
                        "L1.5 20.0% of comparisons differ, over 5 items*",
                        "L1.6 16.7% of comparisons differ, over 6 items*",
                        "L1.12 15.4% of comparisons differ, over 13 items*",
                        "L1.7 14.3% of comparisons differ, over 7 items*",
                        "L1.8 12.5% of comparisons differ, over 8 items*",
                        "L1.9 11.1% of comparisons differ, over 9 items*");
    }

    @Test
    void ofEqualSharesTheOneOfMoreItemsIsFirst() {
        List<RatedItem> items =
                List.of(item("L1.1", NOT_YET), item("L1.2", NOT_YET), item("L1.3", NOT_YET), item("L1.3", NOT_YET));

        assertThat(CredentialAgreement.of(credential("leading-teams", "1", "L1.1", "L1.2", "L1.3"), 2, items)
                        .differences())
                .extracting(difference -> difference.detail() + " " + difference.items())
                .containsExactly("L1.3 2", "L1.1 1", "L1.2 1");
    }

    @Test
    void longIdsStayWithinThePage() {
        String id = "a".repeat(64);
        List<RatedItem> items = List.of(new RatedItem(
                id + "/proficiency", new TreeMap<>(Map.of("b".repeat(64), NOT_YET, "c".repeat(64), PROFICIENT))));

        assertThat(text(credential("leading-teams", "1", id), items).lines())
                .allMatch(line -> line.length() <= Page.COLUMNS);
    }

    private static String text(Credential credential, List<RatedItem> items) {
        return AgreementText.render(List.of(CredentialAgreement.of(credential, 1, items)), new Ink(false));
    }

    private static Credential credential(String id, String version, String... details) {
        return Credential.builder(id, version, "Leading")
                .outcome(new Outcome(
                        "L1",
                        "Leads.",
                        List.of(details).stream()
                                .map(detail -> new Detail(detail, "Does it."))
                                .toList()))
                .part(portfolio())
                .build();
    }

    private static PortfolioPart portfolio() {
        return new PortfolioPart(
                "portfolio",
                "Portfolio",
                Range.atLeast(1),
                LocatorPolicy.REQUIRED,
                Range.atLeast(1),
                Optional.empty(),
                Optional.empty());
    }

    private static List<RatedItem> items(int number, int category) {
        return Collections.nCopies(number, item("L1.1", category));
    }

    /** One of two assessors is always content. */
    private static RatedItem item(String detail, int category) {
        return new RatedItem(detail + "/proficiency", new TreeMap<>(Map.of("r-1", PROFICIENT, "r-2", category)));
    }
}
