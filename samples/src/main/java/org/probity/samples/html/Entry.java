package org.probity.samples.html;

import java.util.List;

/**
 * An entry of the self-analysis.
 *
 * @param id its own place in the page, for one that belongs to no detail
 * @param detail the detail that it names
 * @param explanation paragraphs
 * @param citations the evidence that it refers to
 */
record Entry(String id, String detail, List<List<Piece>> explanation, List<Citation> citations) {}
