/** Tables for spreadsheets. */
@NullMarked
package org.probity.samples.csv;

import org.jspecify.annotations.NullMarked;
