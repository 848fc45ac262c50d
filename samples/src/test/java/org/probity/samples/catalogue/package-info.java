@NullMarked
package org.probity.samples.catalogue;

import org.jspecify.annotations.NullMarked;
