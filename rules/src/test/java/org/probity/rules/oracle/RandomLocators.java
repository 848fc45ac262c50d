package org.probity.rules.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes up locators that point at, before and after the end of an artifact. */
final class RandomLocators {

    private final Dice dice;

    RandomLocators(Dice dice) {
        this.dice = dice;
    }

    /**
     * A locator of a type that fits, and inside the artifact where its extent is known.
     *
     * @param allowed the types to choose from; where none of them fits, it is of another
     */
    Map<String, Object> holding(Map<String, Object> artifact, List<String> allowed) {
        List<String> fitting = types(artifact, true);
        List<String> both = fitting.stream().filter(allowed::contains).toList();
        return locator(dice.pick(both.isEmpty() ? fitting : both), artifact, false);
    }

    /**
     * A locator past the extent, or of a type that does not fit or is not allowed; an artifact of unknown kind and
     * extent, where all are allowed, has none of these, and gets one that holds.
     */
    Map<String, Object> failing(Map<String, Object> artifact, List<String> allowed) {
        List<String> forbidden = types(artifact, true).stream()
                .filter(type -> !allowed.contains(type))
                .toList();
        if (!forbidden.isEmpty() && dice.chance(.5)) {
            return locator(dice.pick(forbidden), artifact, false);
        }
        List<String> misfits = types(artifact, false);
        List<String> ending = types(artifact, true).stream()
                .filter(type -> Locators.extent(Map.of("type", type), artifact).isPresent())
                .toList();
        if (!ending.isEmpty() && (misfits.isEmpty() || dice.chance(.7))) {
            return locator(dice.pick(ending), artifact, true);
        }
        return misfits.isEmpty() ? holding(artifact, allowed) : locator(dice.pick(misfits), artifact, false);
    }

    private static List<String> types(Map<String, Object> artifact, boolean fitting) {
        return Locators.TYPES.stream()
                .filter(type -> Locators.fits(type, artifact) == fitting)
                .toList();
    }

    private Map<String, Object> locator(String type, Map<String, Object> artifact, boolean past) {
        Map<String, Object> locator = new LinkedHashMap<>();
        locator.put("type", type);
        BigDecimal extent = Locators.extent(locator, artifact).orElseGet(() -> BigDecimal.valueOf(dice.between(1, 9)));
        switch (type) {
            case "page", "slide", "line" -> addWhole(locator, extent.intValueExact(), past);
            case "time" -> addTime(locator, extent, past);
            case "sheet" -> {
                locator.put("name", dice.pick("Totals", "1"));
                if (dice.chance(.5)) {
                    locator.put("cells", "B2:C9");
                }
            }
            default -> locator.put("name", dice.pick("Goals", "top left", ""));
        }
        return locator;
    }

    private void addWhole(Map<String, Object> locator, int extent, boolean past) {
        int last = past ? extent + dice.pick(1, 1, 7) : dice.pick(extent, extent, dice.between(1, extent));
        if (dice.chance(.5)) {
            locator.put("from", (long) last);
        } else {
            locator.put("from", (long) dice.pick(1, last, dice.between(1, last)));
            locator.put("to", (long) last);
        }
    }

    /** A point equal to the duration still lies inside, a thousandth of a second later does not. */
    private void addTime(Map<String, Object> locator, BigDecimal seconds, boolean past) {
        BigDecimal last = past
                ? seconds.add(new BigDecimal(dice.pick("0.001", "1", "3600")))
                : dice.pick(seconds, seconds, quarters(seconds, dice.between(0, 4)));
        if (dice.chance(.5)) {
            locator.put("from", written(last));
        } else {
            locator.put("from", written(quarters(last, dice.between(0, 4))));
            locator.put("to", written(last));
        }
    }

    /** The same times, each in any of the forms that a time can have. */
    void writeAnew(Map<String, Object> locator) {
        if (locator.get("type").equals("time")) {
            locator.replaceAll((key, value) -> key.equals("type") ? value : written(Locators.position(value)));
        }
    }

    private static BigDecimal quarters(BigDecimal seconds, int quarters) {
        return seconds.multiply(BigDecimal.valueOf(quarters)).divide(BigDecimal.valueOf(4), 3, RoundingMode.DOWN);
    }

    /** A number of seconds, or minutes or hours and minutes before them; zeros may lead. */
    private Object written(BigDecimal seconds) {
        return switch (dice.between(0, 2)) {
            case 0 -> number(seconds);
            case 1 -> leading(seconds, 60) + ":" + twoDigits(seconds);
            default -> {
                BigDecimal minutes = seconds.divideToIntegralValue(BigDecimal.valueOf(60));
                yield leading(seconds, 3600)
                        + ":"
                        + twoDigits(minutes.setScale(0, RoundingMode.UNNECESSARY))
                        + ":"
                        + twoDigits(seconds);
            }
        };
    }

    /** Whole numbers are held as a JSON reader would hold them. */
    static Object number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0 ? (Object) plain.longValueExact() : plain;
    }

    private String leading(BigDecimal seconds, int unit) {
        return dice.pick("", "", "0") + seconds.longValue() / unit;
    }

    private static String twoDigits(BigDecimal value) {
        String text = value.remainder(BigDecimal.valueOf(60)).toPlainString();
        return text.indexOf('.') == 1 || text.length() == 1 ? "0" + text : text;
    }
}
