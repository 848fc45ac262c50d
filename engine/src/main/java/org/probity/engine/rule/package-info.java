/** What rules see and call: the facts that they state conditions on, and the recorder of what they find. */
@NullMarked
package org.probity.engine.rule;

import org.jspecify.annotations.NullMarked;
