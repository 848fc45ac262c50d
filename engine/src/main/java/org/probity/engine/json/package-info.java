/** Reads and writes the documents as JSON: the only package that knows it. Not API. */
@NullMarked
package org.probity.engine.json;

import org.jspecify.annotations.NullMarked;
