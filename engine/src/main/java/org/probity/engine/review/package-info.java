/** What assessors said: their ratings of one attempt, apart from the submission. */
@NullMarked
package org.probity.engine.review;

import org.jspecify.annotations.NullMarked;
