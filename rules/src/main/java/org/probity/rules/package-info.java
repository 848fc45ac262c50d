/** The rules of the contract's clauses, their messages and the bundled credentials. */
@NullMarked
package org.probity.rules;

import org.jspecify.annotations.NullMarked;
