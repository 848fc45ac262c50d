@NullMarked
package org.probity.samples.batch;

import org.jspecify.annotations.NullMarked;
