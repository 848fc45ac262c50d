package org.probity.samples.batch;

/**
 * A criterion that is not met.
 *
 * @param criterion the criterion's id, e.g. {@code EO1.1/locator}
 * @param clause the kind of requirement, e.g. {@code portfolio.locator}
 * @param required whether it holds the credential back
 */
public record Unmet(String criterion, String clause, boolean required) {}
