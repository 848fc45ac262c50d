/** What makes a definition doubtful although it can be used: one class for each kind of defect. Not API. */
@NullMarked
package org.probity.engine.internal.check.definition;

import org.jspecify.annotations.NullMarked;
