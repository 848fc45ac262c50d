package org.probity.rules.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.probity.engine.DocumentType;
import org.probity.engine.Documents;
import org.probity.engine.Fault;
import org.probity.rules.schemas.Mutants.Mutant;

/** A schema and the reader refuse the same documents, but for what no schema can say. */
class AgreementTest {
    private static final int FEWEST = 1_000;

    private final Map<BeyondSchemas, Integer> beyond = new EnumMap<>(BeyondSchemas.class);
    private int refused;
    private int accepted;

    @Test
    void mutantsAreJudgedAlike() throws IOException {
        Set<BeyondSchemas> reasons = EnumSet.noneOf(BeyondSchemas.class);
        for (DocumentType type : EnumSet.complementOf(EnumSet.of(DocumentType.REPORT))) {
            assertThat(disagreements(type)).as(type.name()).isEmpty();
            reasons.addAll(beyond.keySet());
        }
        assertThat(reasons).as("reasons of which none is made up").isEqualTo(EnumSet.allOf(BeyondSchemas.class));
    }

    private List<String> disagreements(DocumentType type) throws IOException {
        SchemaValidator validator = SchemaValidator.of(type);
        List<String> documents = RichDocuments.of(type);
        List<Mutant> mutants = Mutants.of(documents);
        assertThat(mutants).hasSizeGreaterThanOrEqualTo(FEWEST);

        beyond.clear();
        refused = 0;
        accepted = 0;
        List<String> disagreements = new ArrayList<>();
        for (Mutant mutant : mutants) {
            judge(validator.errors(mutant.json()), Reader.faults(type, mutant.json()))
                    .ifPresent(said -> disagreements.add(mutant.change() + "\n  " + said));
        }
        System.out.printf(
                Locale.ROOT,
                "schemas: %d mutants of %d rich documents, each a %s: judged alike %d (refused %d, accepted %d), refused by the reader only %d %s%n",
                mutants.size(),
                documents.size(),
                type.name().toLowerCase(Locale.ROOT),
                refused + accepted,
                refused,
                accepted,
                beyond.values().stream().mapToInt(Integer::intValue).sum(),
                beyond);
        return disagreements;
    }

    /** What both say, where they differ on what a schema can say. */
    private Optional<String> judge(List<String> errors, List<Fault> faults) {
        if (errors.isEmpty() && faults.isEmpty()) {
            accepted++;
        } else if (!errors.isEmpty() && !faults.isEmpty()) {
            refused++;
        } else if (errors.isEmpty() && BeyondSchemas.of(faults).isPresent()) {
            beyond.merge(BeyondSchemas.of(faults).get(), 1, Integer::sum);
        } else {
            return Optional.of("schema: " + errors + "\n  reader: " + faults);
        }
        return Optional.empty();
    }

    /** What a schema lists and no document has might be something that the reader does not know. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REPORT")
    void theReaderKnowsEveryPropertyOfTheSchema(DocumentType type) throws IOException {
        List<String> documents = RichDocuments.of(type);

        assertThat(documents).allMatch(document -> Reader.faults(type, document).isEmpty());
        assertThat(SchemaNodes.of(Documents.schema(type)).notIn(documents)).isEmpty();
    }
}
