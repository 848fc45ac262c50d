package org.probity.rules.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes up artifacts of the kind that is asked for, and others that are just not of it. */
final class RandomSpecimen {

    private final Dice dice;
    private final Description description;

    RandomSpecimen(Dice dice, Description description) {
        this.dice = dice;
        this.description = description;
    }

    /**
     * An artifact that counts.
     *
     * @param locators kinds of which one at least must fit it
     */
    Map<String, Object> artifact(String id, List<String> locators) {
        Map<String, Object> artifact = new LinkedHashMap<>();
        artifact.put("id", id);
        artifact.put("title", "Goal conference");
        if (description.linksCount() && dice.chance(.4)) {
            artifact.put("uri", "https://example.org/" + id);
        } else {
            artifact.put("file", "artifacts/" + id + ".bin");
        }
        addType(artifact, locators);
        Description.EXTENTS.stream()
                .filter(description.root()::containsKey)
                .filter(extent -> dice.chance(.85))
                .forEach(extent -> artifact.put(extent, inside(extent)));
        Map<String, Object> attributes = attributes();
        if (!attributes.isEmpty() || dice.chance(.1)) {
            artifact.put("attributes", attributes);
        }
        return artifact;
    }

    /** What has no type, or a strange one, is of every type and has every kind of place. */
    private void addType(Map<String, Object> artifact, List<String> locators) {
        List<String> types = RandomArtifacts.MEDIA_TYPES.stream()
                .filter(type -> description.isOfType(Map.of("mediaType", type)))
                .filter(type -> locators.stream().anyMatch(kind -> Locators.fits(kind, Map.of("mediaType", type))))
                .toList();
        if (!types.isEmpty() && dice.chance(.9)) {
            artifact.put("mediaType", dressed(dice.pick(types)));
        } else if (dice.chance(.4)) {
            artifact.put("mediaType", dice.pick("", " ", "; charset=UTF-8"));
        }
    }

    /** The same media type as other software might write it. */
    private String dressed(String mediaType) {
        String cased = dice.chance(.15) ? mediaType.toUpperCase(Locale.ROOT) : mediaType;
        return cased + dice.pick("", "", "", "", "", ";version=1.7", " ; codecs=\"a\"");
    }

    /** Most often at one end of the limits; a duration may be a fraction away from it. */
    private Object inside(String extent) {
        Limit limit = Limit.of(description.root(), extent).orElseThrow();
        int value = Math.max(1, dice.inside(limit));
        BigDecimal aside = BigDecimal.valueOf(value).add(new BigDecimal(dice.pick("0.001", "-0.001")));
        return extent.equals("seconds") && limit.allows(aside) && dice.chance(.5) ? aside : (Object) (long) value;
    }

    private Map<String, Object> attributes() {
        Map<String, Object> attributes = new LinkedHashMap<>();
        description.attributes().forEach((name, allowed) -> attributes.put(name, value(Values.texts(allowed))));
        description.different().ifPresent(name -> attributes.putIfAbsent(name, value(List.of())));
        if (dice.chance(.1)) {
            attributes.putIfAbsent(dice.pick(RandomDescription.ATTRIBUTES), value(List.of()));
        }
        return attributes;
    }

    /** One that is allowed, as somebody might write it. */
    private String value(List<String> allowed) {
        String value = dice.pick(allowed.isEmpty() ? RandomDescription.VALUES : allowed);
        String cased = dice.chance(.15) ? value.toUpperCase(Locale.ROOT) : value;
        return dice.pick("", "", "", " ", "\t") + cased + dice.pick("", "", "", "\n", "\u3000");
    }

    /** An artifact that counts but for one thing; none where anything would count. */
    Optional<Map<String, Object>> nearly(String id, List<String> locators) {
        Map<String, Object> artifact = artifact(id, locators);
        List<Runnable> faults = new ArrayList<>();
        Description.EXTENTS.stream()
                .filter(description.root()::containsKey)
                .forEach(extent -> faults.add(() -> artifact.put(extent, outside(extent))));
        if (!description.mediaTypes().isEmpty()) {
            faults.add(() -> artifact.put("mediaType", "model/stl"));
        }
        if (!description.linksCount()) {
            faults.add(() -> {
                artifact.remove("file");
                artifact.put("uri", "https://example.org/" + id);
            });
        }
        List<String> names = new ArrayList<>(description.attributes().keySet());
        description.different().ifPresent(names::add);
        Map<String, Object> attributes = Values.object(artifact.get("attributes"));
        names.forEach(name -> faults.add(() -> attributes.put(name, dice.pick("", " \t", "grade 33"))));
        names.forEach(name -> faults.add(() -> attributes.remove(name)));
        if (faults.isEmpty()) {
            return Optional.empty();
        }
        dice.pick(faults).run();
        return Optional.of(artifact);
    }

    /** One too few or too many, or a thousandth of a second too many; nothing is less than one page long. */
    private Object outside(String extent) {
        Limit limit = Limit.of(description.root(), extent).orElseThrow();
        long least = limit.minimum().orElse(1);
        if (limit.maximum().isEmpty() || least > 1 && dice.chance(.5)) {
            return Math.max(1, least - 1);
        }
        long most = limit.maximum().orElseThrow();
        return extent.equals("seconds") && dice.chance(.5)
                ? new BigDecimal(most + ".001")
                : (Object) (most + dice.pick(1, 1, 7));
    }
}
