/**
 * The way in: {@link org.probity.engine.Documents} reads and writes documents, {@link org.probity.engine.Assessor} assesses
 * submissions.
 */
@NullMarked
package org.probity.engine;

import org.jspecify.annotations.NullMarked;
