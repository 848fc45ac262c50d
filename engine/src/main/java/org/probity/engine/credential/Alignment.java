package org.probity.engine.credential;

import java.util.Optional;

/**
 * What an outcome or a detail corresponds to in a published framework of standards. It is carried into the report and judges nothing.
 *
 * @param framework what the framework is called, e.g. {@code PSEL 2015}
 * @param identifier what the framework calls the standard
 * @param uri where the standard is published, {@code https} or {@code http}; an identifier, a URI or both are given
 */
public record Alignment(String framework, Optional<String> identifier, Optional<String> uri) {}
