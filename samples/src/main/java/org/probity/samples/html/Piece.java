package org.probity.samples.html;

/**
 * A stretch of text that is shown in one way.
 *
 * @param text the text, or the name of a character that has no shape of its own
 * @param marked whether an advisory is about it
 * @param unseen whether it is such a name
 */
record Piece(String text, boolean marked, boolean unseen) {}
