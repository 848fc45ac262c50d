/** The report as a page that opens from disk, needs nothing from anywhere, and leads to the evidence. */
@NullMarked
package org.probity.samples.html;

import org.jspecify.annotations.NullMarked;
