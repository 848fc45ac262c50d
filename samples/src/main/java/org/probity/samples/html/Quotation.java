package org.probity.samples.html;

import java.util.Optional;

/**
 * What something rests on.
 *
 * @param text the issuer's sentence
 * @param citation the publication, and the place in it
 */
record Quotation(Optional<String> text, Optional<String> citation) {

    boolean isEmpty() {
        return text.isEmpty() && citation.isEmpty();
    }
}
