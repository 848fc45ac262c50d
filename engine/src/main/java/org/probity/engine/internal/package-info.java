/** How an assessment is done: criteria, facts, the session of rules, the report. Not API. */
@NullMarked
package org.probity.engine.internal;

import org.jspecify.annotations.NullMarked;
