package org.probity.engine.report;

/**
 * The rules that gave the verdicts.
 *
 * @param version the version of the rules
 * @param sha256 digest of the rules' sources, in hexadecimal
 */
public record RuleSet(String version, String sha256) {}
