package org.probity.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.probity.engine.DocumentType;
import org.probity.engine.Documents;
import org.probity.engine.report.Report;
import org.probity.rules.oracle.Scenarios;
import org.probity.rules.schemas.SampleDocuments;
import org.probity.rules.schemas.SchemaNodes;
import org.probity.rules.schemas.SchemaValidator;
import org.probity.rules.support.Assessed;
import org.probity.rules.support.JsonMaps;

/** A report may hold what its schema does not list; this version writes what is listed, and nothing else. */
class ReportSchemaTest {
    private static final int SCENARIOS = 100;
    private static final SchemaNodes SCHEMA = SchemaNodes.of(Documents.schema(DocumentType.REPORT));

    @Test
    void theSchemaListsAllThatAReportHolds() throws IOException {
        SchemaValidator closed = SchemaValidator.of(SCHEMA.closed().toString());

        assertThat(reports())
                .allSatisfy(report -> assertThat(closed.errors(report)).isEmpty());
    }

    @Test
    void aReportHoldsAllThatTheSchemaLists() throws IOException {
        assertThat(SCHEMA.notIn(reports())).isEmpty();
    }

    /** On cases, on scenarios that were made up, and on samples; the issuer's and the practitioner's copy of each. */
    private static List<String> reports() throws IOException {
        Stream<String> onCases = CaseSchemasTest.cases().stream().map(CaseRun.standard()::json);
        Stream<String> onScenarios = LongStream.range(0, SCENARIOS)
                .mapToObj(seed -> Assessed.of(Scenarios.scenario(seed)).json());
        List<String> golden = SampleDocuments.of(DocumentType.REPORT);
        return Stream.of(
                        onCases,
                        onScenarios,
                        onSamples(),
                        golden.stream(),
                        golden.stream().map(ReportSchemaTest::changed))
                .flatMap(Function.identity())
                .flatMap(report -> Stream.of(
                        rewritten(report, UnaryOperator.identity()), rewritten(report, Report::forPractitioner)))
                .toList();
    }

    private static Stream<String> onSamples() throws IOException {
        Map<Object, String> definitions = SampleDocuments.of(DocumentType.DEFINITION).stream()
                .collect(Collectors.toMap(
                        definition -> JsonMaps.read(definition).get("id"),
                        Function.identity(),
                        (first, other) -> first));
        return SampleDocuments.of(DocumentType.SUBMISSION).stream().map(submission -> {
            String definition = definitions.get(JsonMaps.read(submission).get("credential"));
            return Assessed.of(utf8(definition), utf8(submission), List.of()).json();
        });
    }

    /** As if there had been a host's rules, and more words in the attempt before. */
    private static String changed(String report) {
        return report.replaceFirst(
                        "\"rules\": ?\\{",
                        "$0\"modules\":[{\"name\":\"org.example/retention\",\"version\":\"1\",\"sha256\":\""
                                + "0".repeat(64) + "\"}],")
                .replaceAll("\"(parts|criteria|advisories)\": ?\\[\\s*\\{", "$0\"module\":\"org.example/retention\",")
                .replaceAll("\"from\": ?(\\d+)", "\"from\":9$1");
    }

    private static String rewritten(String report, UnaryOperator<Report> change) {
        return Documents.toJson(change.apply(Documents.report(utf8(report))));
    }

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
