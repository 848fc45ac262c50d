package org.probity.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.probity.engine.Documents;
import org.probity.engine.InvalidDocumentException;
import org.probity.engine.credential.Credential;
import org.probity.engine.report.Report;
import org.probity.engine.review.Review;
import org.probity.engine.submission.Submission;
import org.probity.rules.oracle.Oracle;
import org.probity.rules.support.Assessed;
import org.probity.rules.support.CommonTerms;
import org.probity.rules.support.JsonMaps;

/** Whatever the bytes are, they are read, or refused with their faults. What was read is written so that it reads the same. */
class ReaderFuzzTest {
    private static final String WORDS_OF_DOCUMENTS = "/org/probity/faults/documents.dict";

    @FuzzTest
    @DictionaryFile(resourcePath = WORDS_OF_DOCUMENTS)
    void submission(byte[] bytes) {
        read(bytes, Documents::submission, (Submission read) -> Documents.toJson(read));
    }

    @FuzzTest
    @DictionaryFile(resourcePath = WORDS_OF_DOCUMENTS)
    void review(byte[] bytes) {
        read(bytes, Documents::review, (Review read) -> Documents.toJson(read));
    }

    @FuzzTest
    @DictionaryFile(resourcePath = WORDS_OF_DOCUMENTS)
    void report(byte[] bytes) {
        read(bytes, Documents::report, (Report read) -> Documents.toJson(read));
    }

    /** A definition without a fault can be judged by, be it ever so odd. */
    @FuzzTest
    @DictionaryFile(resourcePath = WORDS_OF_DOCUMENTS)
    void definition(byte[] bytes) {
        read(bytes, Documents::credential, (Credential read) -> Documents.toJson(read))
                .ifPresent(ReaderFuzzTest::judgeNothingBy);
    }

    private static void judgeNothingBy(Credential credential) {
        Map<String, Object> definition = JsonMaps.read(Documents.toJson(credential));
        Map<String, Object> submission = Map.of("id", "s-1", "credential", credential.id(), "practitioner", "p-1");
        Assessed assessed = Assessed.of(definition, submission);

        assertThat(assessed.criteria()).extracting("id").doesNotHaveDuplicates();
        assertThat(CommonTerms.of(assessed.report()))
                .isEqualTo(CommonTerms.of(Oracle.judge(definition, submission, List.of())));
    }

    private static <T> Optional<T> read(byte[] bytes, Function<byte[], T> reader, Function<T, String> writer) {
        T read;
        try {
            read = reader.apply(bytes);
        } catch (InvalidDocumentException e) {
            assertThat(e.faults()).isNotEmpty();
            return Optional.empty();
        }
        String json = writer.apply(read);
        T again = reader.apply(json.getBytes(StandardCharsets.UTF_8));

        assertThat(again).isEqualTo(read);
        assertThat(writer.apply(again)).isEqualTo(json);
        return Optional.of(read);
    }
}
