package org.probity.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes up what a submission says of itself as a whole: which attempt it is, when it was handed in, what is declared. */
final class RandomFormalities {

    private final Dice dice;
    private final Definition definition;

    RandomFormalities(Dice dice, Definition definition) {
        this.dice = dice;
        this.definition = definition;
    }

    void addTo(Map<String, Object> submission) {
        definition.mostAttempts().ifPresent(most -> submission.put("attempt", attempt(most)));
        if (definition.isPeriodLimited()) {
            addDate(submission);
        }
        List<String> attestations = attestations();
        if (!attestations.isEmpty() || dice.chance(.05)) {
            submission.put("attestations", attestations);
        }
    }

    private long attempt(long most) {
        return dice.slips() ? most + dice.pick(1, 1, 3) : dice.pick(1L, 1L, most, most, (most + 1) / 2);
    }

    private void addDate(Map<String, Object> submission) {
        submission.remove("submittedAt");
        if (dice.slips()) {
            submission.put("submittedAt", outside());
        } else if (dice.chance(.8)) {
            submission.put("submittedAt", inside());
        }
    }

    /** On the first day or the last, where it may be another day elsewhere in the world. */
    private String inside() {
        List<LocalDate> ends = new ArrayList<>();
        definition.from().ifPresent(ends::add);
        definition.until().ifPresent(ends::add);
        return dice.pick(ends) + time();
    }

    /** The day before or after, where it may be another day elsewhere in the world. */
    private String outside() {
        List<LocalDate> days = new ArrayList<>();
        definition.from().ifPresent(from -> days.add(from.minusDays(1)));
        definition.until().ifPresent(until -> days.add(until.plusDays(1)));
        return dice.pick(days) + time();
    }

    private String time() {
        return dice.pick(
                "T00:00:00Z",
                "T00:00:00+14:00",
                "T00:30:00+05:30",
                "T12:00:00Z",
                "T23:59:59.999Z",
                "T23:59:59-12:00",
                "T23:00:00-05:00");
    }

    /** Whatever has to be declared, and now and then what nobody asked for. */
    private List<String> attestations() {
        List<String> ticked = new ArrayList<>();
        for (Map<String, Object> attestation : definition.attestations()) {
            if (Definition.isRequired(attestation) ? !dice.slips() : dice.chance(.6)) {
                ticked.add(Values.id(attestation));
            }
        }
        if (dice.chance(.04)) {
            ticked.add("own-words");
        }
        return new ArrayList<>(dice.shuffled(ticked));
    }
}
