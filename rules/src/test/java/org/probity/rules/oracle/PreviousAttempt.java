package org.probity.rules.oracle;

import java.util.Map;

/**
 * An earlier attempt of the same practitioner at the same credential, perhaps at an earlier version
 * of it, and what came of it.
 */
public record PreviousAttempt(Map<String, Object> definition, Map<String, Object> submission, Judgement judgement) {}
