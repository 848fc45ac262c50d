package org.probity.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.probity.engine.DocumentType;
import org.probity.rules.oracle.Json;
import org.probity.rules.schemas.SchemaValidator;

/** The documents of every case, and the reports on them, are as the schemas say. */
class CaseSchemasTest {
    private static final CaseRun RUN = CaseRun.standard();

    @Test
    void everyDocumentIsValid() {
        Map<DocumentType, List<String>> documents = new EnumMap<>(DocumentType.class);
        for (DocumentType type : DocumentType.values()) {
            documents.put(type, new ArrayList<>());
        }
        for (Case one : cases()) {
            documents.get(DocumentType.DEFINITION).add(Json.write(one.credential()));
            documents.get(DocumentType.SUBMISSION).add(Json.write(one.submission()));
            one.reviews().forEach(review -> documents.get(DocumentType.REVIEW).add(Json.write(review)));
            documents.get(DocumentType.REPORT).add(RUN.json(one));
        }

        documents.forEach((type, texts) -> {
            SchemaValidator validator = SchemaValidator.of(type);
            assertThat(texts)
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(validator.errors(text)).isEmpty());
            System.out.printf(
                    Locale.ROOT,
                    "schemas: %d documents of cases, each a %s%n",
                    texts.size(),
                    type.name().toLowerCase(Locale.ROOT));
        });
    }

    /** With the attempts before them, and what all of them differ from. */
    static List<Case> cases() {
        List<Case> cases = new ArrayList<>(List.of(Case.unchanged()));
        for (Case one : Case.all()) {
            cases.add(one);
            for (Optional<Case> before = one.previous();
                    before.isPresent();
                    before = before.get().previous()) {
                cases.add(before.get());
            }
        }
        return cases;
    }
}
