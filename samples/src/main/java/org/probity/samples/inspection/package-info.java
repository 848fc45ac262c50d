/**
 * Looks into the files of a submission. They come from strangers, so they are opened only in a process of their own, which
 * may starve, hang or die without harm to the assessment.
 */
@NullMarked
package org.probity.samples.inspection;

import org.jspecify.annotations.NullMarked;
