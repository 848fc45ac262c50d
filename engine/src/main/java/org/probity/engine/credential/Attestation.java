package org.probity.engine.credential;

/**
 * Something that the practitioner declares by ticking it.
 *
 * @param id unique in the definition
 * @param text what is declared
 * @param required whether it can hold the credential back
 * @param origin where it comes from
 */
public record Attestation(String id, String text, boolean required, Origin origin) {}
