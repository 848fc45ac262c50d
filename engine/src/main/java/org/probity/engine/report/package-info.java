/** What comes back: the verdict on every requirement, and why, as immutable data. */
@NullMarked
package org.probity.engine.report;

import org.jspecify.annotations.NullMarked;
