@NullMarked
package org.probity.samples.inspection;

import org.jspecify.annotations.NullMarked;
