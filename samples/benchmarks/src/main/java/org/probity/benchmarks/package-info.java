/** How fast the engine is, beside the same work written by hand. */
@NullMarked
package org.probity.benchmarks;

import org.jspecify.annotations.NullMarked;
