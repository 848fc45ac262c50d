/** What the checks of the documents share. Not API. */
@NullMarked
package org.probity.engine.internal.check;

import org.jspecify.annotations.NullMarked;
