/** What is asked: the requirements of one micro-credential, as immutable data. */
@NullMarked
package org.probity.engine.credential;

import org.jspecify.annotations.NullMarked;
