package org.probity.engine.credential;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which submissions are accepted, in the practitioner's own time.
 *
 * @param from the first day
 * @param until the last day
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> until) {}
