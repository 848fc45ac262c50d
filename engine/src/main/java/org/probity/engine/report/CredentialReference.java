package org.probity.engine.report;

/**
 * The definition that the submission was judged by.
 *
 * @param id the credential's id
 * @param version the version of the definition
 * @param title what the issuer calls the credential
 * @param sha256 digest of the definition, in hexadecimal
 */
public record CredentialReference(String id, String version, String title, String sha256) {}
