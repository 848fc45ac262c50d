package org.probity.samples.html;

import java.util.List;

/**
 * A passage of a narrative.
 *
 * @param label which one it is and what it is marked with
 * @param paragraphs its text
 */
record PassageView(String label, List<List<Piece>> paragraphs) {}
