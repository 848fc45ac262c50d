package org.probity.samples.report;

import java.util.List;

/**
 * Things that have changed in the same way since an earlier attempt.
 *
 * @param inWords how they have changed, e.g. {@code From not met to met}
 * @param ids ids of criteria, details or narratives, at least one
 */
public record Difference(String inWords, List<String> ids) {}
