package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes up what kind of artifact is asked for, and how many of it. */
final class RandomDescription {

    static final List<String> ATTRIBUTES = List.of("level", "subject", "Year");

    static final List<String> VALUES =
            List.of("grade 3", "Grade 4", "grade  3", "reading", "\u00DCbung", "2024", "EO1", "grade 10");

    private static final List<String> MEDIA_TYPES = List.of(
            "application/pdf",
            "application/pdf",
            "video/*",
            "video/*",
            "video/mp4",
            "Audio/*",
            "image/*",
            "image/png",
            "text/*",
            "TEXT/plain",
            "application/msword",
            "application/vnd.ms-powerpoint",
            "application/vnd.ms-excel");

    private final Dice dice;

    RandomDescription(Dice dice) {
        this.dice = dice;
    }

    /** Whatever it asks for can be had. */
    void addTo(Map<String, Object> holder) {
        if (dice.chance(.6)) {
            holder.put("count", count());
        }
        if (dice.chance(.5)) {
            holder.put("mediaTypes", mediaTypes());
        }
        if (dice.chance(.4)) {
            String extent = dice.pick(Description.EXTENTS);
            holder.put(extent, limit(extent.equals("seconds") ? dice.pick(59, 180, 3600) : dice.between(1, 9)));
        }
        if (dice.chance(.25)) {
            holder.put("links", dice.chance(.2));
        }
        if (dice.chance(.3)) {
            holder.put("attributes", attributes());
        }
        if (dice.chance(.25)) {
            addDifferent(holder);
        }
    }

    private List<String> mediaTypes() {
        List<String> some = dice.shuffled(MEDIA_TYPES).subList(0, dice.between(1, 2));
        return new ArrayList<>(some.stream().distinct().toList());
    }

    private Map<String, Object> count() {
        long few = dice.between(1, 2);
        Map<String, Object> count = new LinkedHashMap<>();
        switch (dice.between(0, 4)) {
            case 0, 1 -> count.put("minimum", few);
            case 2 -> count.put("maximum", few);
            default -> {
                count.put("minimum", dice.chance(.2) ? 0L : few);
                count.put("maximum", few + dice.pick(0, 0, 1));
            }
        }
        return count;
    }

    /** Two limits are often one and the same. */
    private Map<String, Object> limit(long value) {
        int sides = dice.between(0, 3);
        Map<String, Object> limit = new LinkedHashMap<>();
        if (sides != 0) {
            limit.put("minimum", value);
        }
        if (sides != 1) {
            limit.put("maximum", value + (sides == 2 ? 0 : dice.between(0, 4)));
        }
        return limit;
    }

    private Map<String, Object> attributes() {
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (String name : dice.shuffled(ATTRIBUTES).subList(0, dice.pick(1, 1, 2))) {
            List<String> allowed = dice.chance(.3)
                    ? List.of()
                    : dice.shuffled(VALUES).subList(0, dice.between(1, 3)).stream()
                            .map(this::dressed)
                            .toList();
            attributes.put(name, new ArrayList<>(allowed));
        }
        return attributes;
    }

    private String dressed(String value) {
        return dice.chance(.1) ? value + " " : value;
    }

    /** By an attribute of which there are as many values as could be asked for. */
    private void addDifferent(Map<String, Object> holder) {
        Map<String, Object> attributes = Values.object(holder.get("attributes"));
        List<String> names = ATTRIBUTES.stream()
                .filter(name -> Values.list(attributes.get(name)).size() != 1)
                .toList();
        holder.put("different", dice.pick(names));
    }
}
