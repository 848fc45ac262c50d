package org.probity.rules.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes up how a credential wants what rules cannot judge to be judged by people. */
final class RandomPolicy {

    private final Dice dice;

    RandomPolicy(Dice dice) {
        this.dice = dice;
    }

    /**
     * A policy, or none where the contract's own will do.
     *
     * @param carriesOver how likely it is that what has passed need not be rated again
     */
    Optional<Map<String, Object>> policy(double carriesOver) {
        boolean carryOver = dice.chance(carriesOver);
        if (!carryOver && dice.chance(.15)) {
            return Optional.empty();
        }
        Map<String, Object> policy = new LinkedHashMap<>();
        if (dice.chance(.9)) {
            policy.put("assessors", carryOver ? dice.pick(1L, 1L, 2L, 3L) : dice.pick(0L, 0L, 0L, 1L, 2L, 2L, 3L));
        }
        if (dice.chance(.6)) {
            addScale(policy);
        } else if (dice.chance(.2)) {
            policy.put("pass", dice.pick("NOT_YET", "PROFICIENT"));
        }
        if (dice.chance(.85)) {
            policy.put("disagreement", dice.pick("adjudicator", "lowest", "highest", "majority", "majority", "first"));
        }
        if (carryOver || dice.chance(.05)) {
            policy.put("carryOver", carryOver);
        }
        return Optional.of(policy);
    }

    /** Any level may be the lowest that passes; which, need be said unless it is the usual one. */
    private void addScale(Map<String, Object> policy) {
        List<String> levels = new RandomScale(dice).levels();
        policy.put("scale", levels);
        if (!levels.contains("PROFICIENT") || dice.chance(.8)) {
            policy.put("pass", dice.pick(levels));
        }
    }
}
