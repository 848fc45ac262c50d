/** The catalogue of the rules, in the forms in which it is published. */
@NullMarked
package org.probity.samples.catalogue;

import org.jspecify.annotations.NullMarked;
