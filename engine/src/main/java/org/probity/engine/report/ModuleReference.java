package org.probity.engine.report;

/**
 * A rule module.
 *
 * @param name its Maven coordinates, as {@code GROUP/ARTIFACT}
 * @param version its version
 * @param sha256 digest of its sources, in hexadecimal
 */
public record ModuleReference(String name, String version, String sha256) {}
