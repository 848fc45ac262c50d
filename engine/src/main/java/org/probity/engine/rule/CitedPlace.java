package org.probity.engine.rule;

import java.util.List;
import java.util.Map;

/**
 * A locator that fits its artifact.
 *
 * @param detail id of the detail
 * @param title the artifact's title
 * @param place what is located, e.g. a page
 * @param extent what would have to be known to check it
 * @param said the place as the practitioner gave it
 * @param checked whether it was held against the artifact's extent, or has none
 * @param at where the locator is
 */
public record CitedPlace(
        String detail, String title, Term place, Term extent, String said, boolean checked, List<String> at)
        implements Sayable {

    @Override
    public Map<String, Object> values() {
        return Map.of("detail", detail, "artifact", title, "place", place, "extent", extent, "said", said);
    }
}
