/** The page, as text and as a real browser shows it. */
@NullMarked
package org.probity.samples.html;

import org.jspecify.annotations.NullMarked;
