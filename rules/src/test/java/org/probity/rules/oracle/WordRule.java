package org.probity.rules.oracle;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** How many words are asked for, and what happens to a text that has fewer or more. */
record WordRule(Limit asked, String over, boolean guidance) {

    private static final OptionalLong NONE = OptionalLong.empty();

    static Optional<WordRule> of(Map<String, Object> holder, String key) {
        return Limit.of(holder, key).map(asked -> {
            Map<String, Object> limits = Values.object(holder.get(key));
            return new WordRule(asked, (String) limits.getOrDefault("over", "reject"), (Boolean)
                    limits.getOrDefault("guidance", false));
        });
    }

    /** What of it can spoil a verdict: no guidance, and no maximum that is only advice or that cuts off. */
    Optional<Limit> binding() {
        OptionalLong minimum = guidance ? NONE : asked.minimum();
        OptionalLong maximum = guidance || !over.equals("reject") ? NONE : asked.maximum();
        return minimum.isEmpty() && maximum.isEmpty() ? Optional.empty() : Optional.of(new Limit(minimum, maximum));
    }

    /** Words past a maximum that cuts off are as if they had not been written. */
    long counting(long words) {
        return over.equals("ignore-excess") ? Math.min(words, asked.maximum().orElse(words)) : words;
    }

    /** Whether the length is worth telling although no verdict turns on it. */
    boolean isTold(long words) {
        return guidance ? !asked.allows(words) : !over.equals("reject") && asked.isOver(words);
    }
}
