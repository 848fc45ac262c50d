/** The coefficients, held against published examples, and the forms for programs. */
@NullMarked
package org.probity.samples.agreement;

import org.jspecify.annotations.NullMarked;
