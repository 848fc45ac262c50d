package org.probity.samples.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.probity.engine.credential.ReviewPolicy;
import org.probity.engine.review.Rating;

/**
 * The categories that ratings fall into, in rising order: first what cannot be scored, which lies below every level, then the
 * levels of a credential's scale.
 *
 * @param categories their names
 */
public record Scale(List<String> categories) {
    private static final int UNSCORABLE = 0;

    /** Keeps an unmodifiable copy of the names. */
    public Scale {
        categories = List.copyOf(categories);
    }

    /**
     * The categories of a credential.
     *
     * @param policy names the levels
     * @return the categories
     */
    public static Scale of(ReviewPolicy policy) {
        List<String> categories = new ArrayList<>();
        categories.add(Rating.UNSCORABLE);
        categories.addAll(policy.scale().ids());
        return new Scale(categories);
    }

    /**
     * The place of a category.
     *
     * @param rating what an assessor said
     * @return its place, from 0; absent where it is no category of this scale
     */
    public OptionalInt category(String rating) {
        int place = categories.indexOf(rating);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** The name of a category. */
    String name(int category) {
        return categories.get(category);
    }

    /** The names of the levels, and of what cannot be scored only where somebody said so. */
    List<String> used(List<RatedItem> items) {
        boolean unscorable = items.stream().anyMatch(item -> item.ratings().containsValue(UNSCORABLE));
        return IntStream.range(unscorable ? 0 : 1, categories.size())
                .mapToObj(this::name)
                .toList();
    }
}
