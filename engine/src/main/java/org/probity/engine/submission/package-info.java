/** What was handed in: passages, artifacts and self-analysis, as immutable data. */
@NullMarked
package org.probity.engine.submission;

import org.jspecify.annotations.NullMarked;
