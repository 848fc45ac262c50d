/** Many submissions in one run: what became of each, the journal by which a run that was cut off goes on, and the summary. */
@NullMarked
package org.probity.samples.batch;

import org.jspecify.annotations.NullMarked;
