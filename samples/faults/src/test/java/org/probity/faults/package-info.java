/** Input, machine and host at fault. */
@NullMarked
package org.probity.faults;

import org.jspecify.annotations.NullMarked;
