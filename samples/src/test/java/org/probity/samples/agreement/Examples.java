package org.probity.samples.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Ratings in the forms in which the literature prints them. */
final class Examples {
    private Examples() {}

    /** Ratings of two people, by how often each pair of categories was given: the first person's are the rows. */
    static List<RatedItem> table(int[]... rows) {
        List<RatedItem> items = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                for (int i = 0; i < rows[row][column]; i++) {
                    items.add(item(row, column));
                }
            }
        }
        return items;
    }

    /** Ratings of several people, one line each, with a column for each item; a dot where somebody did not rate it. */
    static List<RatedItem> lines(String... people) {
        List<RatedItem> items = new ArrayList<>();
        int length = people[0].split(" ").length;
        for (int i = 0; i < length; i++) {
            SortedMap<String, Integer> ratings = new TreeMap<>();
            for (int person = 0; person < people.length; person++) {
                String category = people[person].split(" ")[i];
                if (!category.equals(".")) {
                    ratings.put("r-" + person, Integer.valueOf(category));
                }
            }
            items.add(new RatedItem("EO1.1/proficiency", ratings));
        }
        return items;
    }

    /** One item, with the ratings of as many people. */
    static RatedItem item(int... categories) {
        SortedMap<String, Integer> ratings = new TreeMap<>();
        for (int person = 0; person < categories.length; person++) {
            ratings.put("r-" + person, categories[person]);
        }
        return new RatedItem("EO1.1/proficiency", ratings);
    }
}
