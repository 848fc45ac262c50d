package org.probity.rules.oracle;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** How few and how many are allowed; a side that is absent does not bind. */
public record Limit(OptionalLong minimum, OptionalLong maximum) {

    static final Limit NONE = new Limit(OptionalLong.empty(), OptionalLong.empty());

    /** The limit of a property that has no default: absent means without limit. */
    static Optional<Limit> of(Map<String, Object> holder, String key) {
        return Optional.ofNullable(holder.get(key))
                .map(Values::object)
                .map(limit -> new Limit(side(limit, "minimum"), side(limit, "maximum")));
    }

    /** References and explanations: at least one is asked for unless a minimum is given. */
    static Limit atLeastOne(Map<String, Object> portfolio, String key) {
        Map<String, Object> limit = Values.object(portfolio.get(key));
        OptionalLong minimum = side(limit, "minimum");
        return new Limit(minimum.isPresent() ? minimum : OptionalLong.of(1), side(limit, "maximum"));
    }

    private static OptionalLong side(Map<String, Object> limit, String key) {
        return limit.containsKey(key) ? OptionalLong.of((Long) limit.get(key)) : OptionalLong.empty();
    }

    /** As a definition writes it. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        minimum.ifPresent(least -> values.put("minimum", least));
        maximum.ifPresent(most -> values.put("maximum", most));
        return values;
    }

    /** Both sides belong to what is allowed. */
    boolean allows(long measured) {
        return !isShort(measured) && !isOver(measured);
    }

    boolean allows(BigDecimal measured) {
        boolean isEnough = minimum.isEmpty() || measured.compareTo(BigDecimal.valueOf(minimum.getAsLong())) >= 0;
        return isEnough && (maximum.isEmpty() || measured.compareTo(BigDecimal.valueOf(maximum.getAsLong())) <= 0);
    }

    boolean isShort(long measured) {
        return minimum.isPresent() && measured < minimum.getAsLong();
    }

    boolean isOver(long measured) {
        return maximum.isPresent() && measured > maximum.getAsLong();
    }
}
