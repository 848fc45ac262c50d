/** What artifacts really are: the engine never opens files, and a host plugs in its own way of looking at them. */
@NullMarked
package org.probity.engine.inspection;

import org.jspecify.annotations.NullMarked;
