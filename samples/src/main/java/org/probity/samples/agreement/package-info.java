/** How far assessors agree: what is compared, the coefficients, and the forms in which programs get them. */
@NullMarked
package org.probity.samples.agreement;

import org.jspecify.annotations.NullMarked;
