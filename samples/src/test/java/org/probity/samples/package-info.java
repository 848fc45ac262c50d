/** The command line, as an assessor or a script meets it. */
@NullMarked
package org.probity.samples;

import org.jspecify.annotations.NullMarked;
