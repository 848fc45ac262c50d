package org.probity.engine.json;

import java.nio.charset.StandardCharsets;
import org.probity.engine.DocumentLimits;

/** Digests of documents that were built in Java: those of the JSON that they are written as. */
public final class Digests {
    private static final DocumentLimits OWN =
            new DocumentLimits(Integer.MAX_VALUE, 64, Integer.MAX_VALUE, Integer.MAX_VALUE);

    private Digests() {}

    /**
     * The digest of a document.
     *
     * @param json the document
     * @return SHA-256 of its canonical form without extensions, in hexadecimal
     */
    public static String of(String json) {
        return CanonicalForm.digest(
                JsonText.decode(json.getBytes(StandardCharsets.UTF_8), OWN).parse());
    }
}
