/** What a report says in the terms in which people ask, for every form of report that is made for people. */
@NullMarked
package org.probity.samples.report;

import org.jspecify.annotations.NullMarked;
