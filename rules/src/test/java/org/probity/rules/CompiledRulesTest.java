package org.probity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the rules are compiled to is the same from build to build. */
class CompiledRulesTest {
    private static final String LIST = "/META-INF/kie/org.probity/probity-rules/drools-model";

    /** The compiler lists packages in an order of the moment; the build sorts them. */
    @Test
    void theListOfCompiledRulesIsSorted() throws IOException {
        try (InputStream stream = ProbityRules.class.getResourceAsStream(LIST)) {
            List<String> lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();

            assertThat(lines).hasSize(8).isSorted();
            assertThat(lines.get(0)).startsWith("Drools-Model-Version:");
        }
    }
}
