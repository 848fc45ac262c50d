/** What can be noticed about a text without reading it: repetition, borrowed wording, leftovers. Measured, never judged. Not API. */
@NullMarked
package org.probity.engine.internal.text;

import org.jspecify.annotations.NullMarked;
