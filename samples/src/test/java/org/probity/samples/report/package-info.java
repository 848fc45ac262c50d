/** Tests of what the forms of report share. */
@NullMarked
package org.probity.samples.report;

import org.jspecify.annotations.NullMarked;
