/** The assessors' command line: a guest of the engine like any other host. */
@NullMarked
package org.probity.samples;

import org.jspecify.annotations.NullMarked;
