package org.probity.rules.oracle;

/**
 * A rating as somebody gave it.
 *
 * @param review where its review stands in the list of reviews
 * @param level a level of the scale, or {@code UNSCORABLE}
 */
record GivenRating(int review, Person by, String criterion, String level) {}
