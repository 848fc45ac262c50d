package org.probity.rules.cases;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probity.engine.internal.RuleBase;
import org.probity.rules.support.Rules;
import org.probity.rules.support.Rules.Rule;

/** The cases are laid out by clause, leave no rule out, and are called what they are. */
class CaseFilesTest {
    private static final Pattern NAME = Pattern.compile(
            "t(\\d\\d)-(met|not-met|needs-review|advisory|none|incomplete|awaiting|adjudication|not-yet|proficient)"
                    + "-[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> PROPERTIES = Set.of(
            "gloss", "rule", "fires", "on", "expect", "credential", "submission", "inspections", "reviews", "previous");
    private static final Set<String> EARLIER = Set.of("credential", "submission", "inspections", "reviews", "previous");
    private static final CaseRun RUN = CaseRun.standard();

    static List<Case> cases() {
        return Case.all();
    }

    static List<Rule> rules() {
        return Rules.all();
    }

    @Test
    void theSourcesHoldTheRulesThatAreCompiled() {
        assertThat(RuleBase.standard().ruleNames())
                .containsExactlyInAnyOrderElementsOf(
                        rules().stream().map(Rule::name).toList());
    }

    @Test
    void thereIsAFolderForEachClauseAndNoOther() throws IOException {
        try (Stream<Path> folders = Files.list(Case.root())) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Rules.clauses());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleHasACaseInWhichItSpeaksAndANearMiss(Rule rule) {
        assertThat(Case.all())
                .filteredOn(one -> one.rule().equals(rule.name()))
                .as(rule.name())
                .allMatch(one -> one.clause().equals(rule.clause()))
                .extracting(Case::fires)
                .contains(true, false);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseIsCalledWhatItIs(Case one) {
        Matcher name = NAME.matcher(one.name());
        assertThat(name.matches()).isTrue();
        assertThat(Speaking.word(one, RUN.report(one))).isEqualTo(name.group(2));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseIsToldInFull(Case one) {
        assertThat(PROPERTIES).containsAll(one.json().keySet());
        assertThat(one.json()).containsKeys("gloss", "rule", "fires", "expect");
        assertThat(one.changesCredential() || one.changesSubmission() || one.isInspected() || one.isReviewed())
                .isTrue();
        one.previous()
                .ifPresent(earlier ->
                        assertThat(EARLIER).containsAll(earlier.json().keySet()));
        assertThat(one.gloss()).matches("\\p{Lu}.{19,}\\.");
    }

    @Test
    void numbersRunThroughEachFolder() {
        Map<String, List<String>> byClause = Case.all().stream()
                .collect(groupingBy(Case::clause, mapping(one -> one.name().substring(1, 3), toList())));
        byClause.forEach((clause, numbers) -> {
            List<String> expected = Stream.iterate(1, number -> number + 1)
                    .limit(numbers.size())
                    .map(number -> String.format("%02d", number))
                    .toList();
            assertThat(numbers).as(clause).isEqualTo(expected);
        });
    }

    @Test
    void noTwoCasesAreTheSame() {
        assertThat(Case.all()).extracting(Case::gloss).doesNotHaveDuplicates();
    }
}
