package org.probity.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.engine.Catalogue;
import org.probity.engine.DocumentType;
import org.probity.engine.Documents;

class CommandsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "assess --help",
                "agreement --help",
                "check --help",
                "credentials --help",
                "rules --help",
                "schema --help",
                "assess -h"
            })
    void helpIsEverywhere(String commandLine) {
        Run run = Run.of((Object[]) commandLine.split(" "));

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: probity").contains("--version");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= Page.COLUMNS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--version",
                "assess --version",
                "agreement --version",
                "check --version",
                "credentials --version",
                "rules --version",
                "schema --version"
            })
    void versionIsEverywhere(String commandLine) {
        Run run = Run.of((Object[]) commandLine.split(" "));

        assertThat(run.status()).isZero();
        assertThat(run.out()).matches("probity \\d+\\.\\d+\\.\\d+\\S*\n");
    }

    @Test
    void credentialsAreListed() {
        Run run = Run.of("credentials");

        assertThat(run.status()).isZero();
        assertThat(Documents.bundledCredentials()).isNotEmpty().allMatch(run.out()::contains);
    }

    @Test
    void everyClauseIsPrintedWithItsRules() {
        Run run = Run.of("rules");

        assertThat(run.status()).isZero();
        String words = run.out().replaceAll("\\s+", " ");
        assertThat(Catalogue.standard().clauses()).isNotEmpty().allSatisfy(clause -> {
            assertThat(run.out().lines()).contains(clause.id());
            assertThat(words).contains(clause.asks());
            assertThat(clause.rules()).allSatisfy(rule -> assertThat(words).contains(rule.name()));
        });
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void theSchemaIsPrintedAsTheLibraryHasIt(DocumentType document) {
        Run run = Run.of("schema", document.name().toLowerCase(Locale.ROOT));

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Documents.schema(document));
    }

    @Test
    void thereIsNoOtherSchema() {
        Run run = Run.of("schema", "credential");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("'credential' is none of definition, submission, review, report");
    }
}
