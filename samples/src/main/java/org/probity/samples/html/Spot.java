package org.probity.samples.html;

/**
 * A place of the page.
 *
 * @param id what a link to it ends in
 * @param label what a person calls it
 */
record Spot(String id, String label) {}
