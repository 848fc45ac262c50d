package org.probity.engine.report;

import java.util.Optional;

/**
 * What something was at an earlier attempt, and what it is now.
 *
 * @param <T> what kind of value changed
 * @param id id of the criterion, detail or narrative
 * @param from what it was; absent where there was none
 * @param to what it is; absent where there is none any more
 */
public record Change<T>(String id, Optional<T> from, Optional<T> to) {}
