package org.probity.rules.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes up what somebody says of one criterion. */
final class RandomRating {

    private static final List<String> CONDITIONS =
            List.of("unreadable", "no-access", "off-topic", "not-own-work", "other");

    private static final List<String> COMMENTS = List.of(
            "Clear and compelling.", "Which goals are meant?", "Die Ziele fehlen; bitte erg\u00E4nzen.", "See page 3.");

    private final Dice dice;
    private final Definition definition;

    RandomRating(Dice dice, Definition definition) {
        this.dice = dice;
        this.definition = definition;
    }

    /** By the criterion's own scale, on the side of the pass level that is asked for, most often next to it. */
    Map<String, Object> of(String criterion, boolean passes) {
        Scale scale = definition.scaleOf(criterion);
        return rating(criterion, passes ? passing(scale) : failing(scale));
    }

    /** Perhaps not even on the scale, as nobody looks at it. */
    Map<String, Object> ofNoAccount(String criterion) {
        return rating(
                criterion,
                dice.chance(.3) ? "BRILLIANT" : dice.pick(definition.scale().levels()));
    }

    private String passing(Scale scale) {
        List<String> levels = scale.passing();
        return dice.chance(.6) ? levels.get(0) : dice.pick(levels);
    }

    private String failing(Scale scale) {
        List<String> levels = scale.failing();
        if (levels.isEmpty() || dice.chance(.15)) {
            return Scale.UNSCORABLE;
        }
        return dice.chance(.6) ? levels.get(levels.size() - 1) : dice.pick(levels);
    }

    private Map<String, Object> rating(String criterion, String level) {
        Map<String, Object> rating = new LinkedHashMap<>();
        rating.put("criterion", criterion);
        rating.put("rating", level);
        String condition = dice.pick(CONDITIONS);
        if (level.equals(Scale.UNSCORABLE)) {
            rating.put("condition", condition);
        }
        if (dice.chance(.3) || level.equals(Scale.UNSCORABLE) && condition.equals("other")) {
            rating.put("comment", dice.pick(COMMENTS));
            if (dice.chance(.5)) {
                rating.put("private", dice.chance(.7));
            }
        }
        return rating;
    }
}
