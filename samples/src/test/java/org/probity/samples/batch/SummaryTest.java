package org.probity.samples.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.engine.report.Status;

class SummaryTest {
    private static final Unmet WORDS = new Unmet("account/words", "narrative.words", true);
    private static final Unmet LOCATOR = new Unmet("EO1.1/locator", "portfolio.locator", true);
    private static final Unmet FAMILIES = new Unmet("EO1.2/artifact", "portfolio.artifact", false);

    private final Tally tally = new Tally();

    @BeforeEach
    void count() {
        add("s-1", "leading-meetings", Status.INCOMPLETE, List.of(LOCATOR, FAMILIES), List.of("text.markup"));
        add("s-2", "leading-meetings", Status.INCOMPLETE, List.of(WORDS, LOCATOR, FAMILIES), List.of());
        add("s-3", "leading-meetings", Status.PROFICIENT, List.of(FAMILIES), List.of("text.hidden", "text.hidden"));
        tally.add("s-4.json", new Outcome.Refused(List.of("s-4.json:1:1: the document is \"empty\"", "and more")));
        tally.add("=s-5", new Outcome.Refused(List.of("=s-5: permission denied")));
        add("s-6", "assessing", Status.AWAITING_REVIEW, List.of(), List.of());
    }

    private void add(String id, String credential, Status status, List<Unmet> unmet, List<String> advisories) {
        tally.add(id + ".json", new Outcome.Assessed(id, credential, "1.0.0", status, unmet, advisories));
    }

    @Test
    void csvIsARowACount() {
        assertThat(SummaryCsv.of(tally.summary())).isEqualTo("""
                        credential,version,counted,id,clause,required,submissions,percent,problem
                        ,,submissions,,,,6,,
                        ,,refused,,,,2,,
                        assessing,1.0.0,assessed,,,,1,,
                        assessing,1.0.0,status,INCOMPLETE,,,0,0.0,
                        assessing,1.0.0,status,AWAITING_REVIEW,,,1,100.0,
                        assessing,1.0.0,status,IN_ADJUDICATION,,,0,0.0,
                        assessing,1.0.0,status,NOT_YET_PROFICIENT,,,0,0.0,
                        assessing,1.0.0,status,PROFICIENT,,,0,0.0,
                        leading-meetings,1.0.0,assessed,,,,3,,
                        leading-meetings,1.0.0,status,INCOMPLETE,,,2,66.7,
                        leading-meetings,1.0.0,status,AWAITING_REVIEW,,,0,0.0,
                        leading-meetings,1.0.0,status,IN_ADJUDICATION,,,0,0.0,
                        leading-meetings,1.0.0,status,NOT_YET_PROFICIENT,,,0,0.0,
                        leading-meetings,1.0.0,status,PROFICIENT,,,1,33.3,
                        leading-meetings,1.0.0,unmet,EO1.2/artifact,portfolio.artifact,false,3,100.0,
                        leading-meetings,1.0.0,unmet,EO1.1/locator,portfolio.locator,true,2,66.7,
                        leading-meetings,1.0.0,unmet,account/words,narrative.words,true,1,33.3,
                        leading-meetings,1.0.0,advisory,text.hidden,,,1,33.3,
                        leading-meetings,1.0.0,advisory,text.markup,,,1,33.3,
                        ,,document,s-4.json,,,,,"s-4.json:1:1: the document is ""empty""\"
                        ,,document,'=s-5,,,,,'=s-5: permission denied
                        """.replace("\n", "\r\n"));
    }

    @Test
    void jsonIsOneObject() {
        assertThat(SummaryJson.of(tally.summary())).isEqualTo("""
                        {"summary":"1","submissions":6,"refused":2,"documents":[\
                        {"source":"s-4.json","problem":"s-4.json:1:1: the document is \\"empty\\""},\
                        {"source":"=s-5","problem":"=s-5: permission denied"}],"credentials":[\
                        {"credential":{"id":"assessing","version":"1.0.0"},"submissions":1,"statuses":[\
                        {"status":"INCOMPLETE","submissions":0,"percent":0.0},\
                        {"status":"AWAITING_REVIEW","submissions":1,"percent":100.0},\
                        {"status":"IN_ADJUDICATION","submissions":0,"percent":0.0},\
                        {"status":"NOT_YET_PROFICIENT","submissions":0,"percent":0.0},\
                        {"status":"PROFICIENT","submissions":0,"percent":0.0}],"unmet":[],"advisories":[]},\
                        {"credential":{"id":"leading-meetings","version":"1.0.0"},"submissions":3,"statuses":[\
                        {"status":"INCOMPLETE","submissions":2,"percent":66.7},\
                        {"status":"AWAITING_REVIEW","submissions":0,"percent":0.0},\
                        {"status":"IN_ADJUDICATION","submissions":0,"percent":0.0},\
                        {"status":"NOT_YET_PROFICIENT","submissions":0,"percent":0.0},\
                        {"status":"PROFICIENT","submissions":1,"percent":33.3}],"unmet":[\
                        {"criterion":"EO1.2/artifact","clause":"portfolio.artifact","required":false,\
                        "submissions":3,"percent":100.0},\
                        {"criterion":"EO1.1/locator","clause":"portfolio.locator","required":true,\
                        "submissions":2,"percent":66.7},\
                        {"criterion":"account/words","clause":"narrative.words","required":true,\
                        "submissions":1,"percent":33.3}],"advisories":[\
                        {"code":"text.hidden","submissions":1,"percent":33.3},\
                        {"code":"text.markup","submissions":1,"percent":33.3}]}]}""");
    }

    @Test
    void documentsAreListedUpToABoundAndAllCounted() {
        Tally many = new Tally();
        for (int number = 1; number <= Summary.LISTED + 5; number++) {
            many.add("s-" + number, new Outcome.Refused(List.of("s-" + number + ": broken")));
        }

        assertThat(many.summary().refused()).isEqualTo(1005);
        assertThat(many.summary().documents())
                .hasSize(1000)
                .startsWith(new RefusedDocument("s-1", "s-1: broken"))
                .endsWith(new RefusedDocument("s-1000", "s-1000: broken"));
    }

    @Test
    void sharesAreRoundedHalfUp() {
        assertThat(new Count<>("x", 1, 2000).percent()).hasToString("0.1");
        assertThat(new Count<>("x", 1, 2001).percent()).hasToString("0.0");
        assertThat(new Count<>("x", 1_999_999_999, 2_000_000_000).percent()).hasToString("100.0");
    }
}
