package org.probity.rules.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Puts one more breach into a copy of a submission.
 *
 * <p>Not every change for the worse makes every verdict worse: one reference less is one bad
 * reference less, one tag less may leave it to a person. Each breach here keeps to the cases in
 * which the contract leaves no verdict to improve, and says why.
 */
final class Breaches {

    /** How often to break first what there is little of, of which every other breach has one for each detail or text. */
    private static final double RARE = .3;

    private static final String NOWHERE = "no-such-thing";

    /** Says whether it found a place for its breach; if not it left the submission alone. */
    private record Attempt(String what, BooleanSupplier breach) {}

    private final Dice dice;
    private final Definition definition;
    private final Map<String, Object> root;
    private final Submission submission;
    private final ArtifactBreaches artifacts;
    private final WholeBreaches whole;

    Breaches(Dice dice, Map<String, Object> definition, Map<String, Object> submission) {
        this.dice = dice;
        this.definition = new Definition(definition);
        this.root = Values.object(Values.copy(submission));
        this.submission = new Submission(root);
        this.artifacts = new ArtifactBreaches(dice, this.definition, this.submission);
        this.whole = new WholeBreaches(dice, this.definition, this.submission);
    }

    Optional<Scenarios.Breach> one() {
        List<Attempt> attempts = new ArrayList<>(dice.shuffled(onDetailsAndTexts()));
        attempts.addAll(dice.chance(RARE) ? 0 : attempts.size(), dice.shuffled(onRest()));
        return attempts.stream()
                .filter(attempt -> attempt.breach().getAsBoolean())
                .findFirst()
                .map(attempt -> new Scenarios.Breach(attempt.what(), root));
    }

    private List<Attempt> onDetailsAndTexts() {
        List<Attempt> attempts = new ArrayList<>();
        for (String detail : Values.ids(definition.details())) {
            addAttempts(attempts, definition.asked(detail), detail);
        }
        for (Map<String, Object> narrative : definition.narratives()) {
            addAttempts(attempts, narrative);
        }
        return attempts;
    }

    private List<Attempt> onRest() {
        List<Attempt> attempts = new ArrayList<>();
        add(attempts, "take an artifact away", artifacts::takeOne);
        add(attempts, "take an attribute away", artifacts::takeAttribute);
        add(attempts, "link to what was a file", artifacts::linkInstead);
        add(attempts, "try once too often", whole::tryAgain);
        add(attempts, "hand in too late", whole::handInLate);
        add(attempts, "hand in too early", whole::handInEarly);
        for (String attestation : Values.ids(definition.attestations())) {
            add(attempts, "do not declare " + attestation, () -> whole.untick(attestation));
        }
        return attempts;
    }

    private void addAttempts(List<Attempt> attempts, Map<String, Object> asked, String detail) {
        Limit references = Limit.atLeastOne(asked, "references");
        Limit explanation = Limit.atLeastOne(asked, "explanation");
        add(attempts, "cite what is not there for " + detail, () -> citeNothing(detail));
        add(attempts, "cite nothing for " + detail, () -> uncite(references, detail));
        add(attempts, "cite one less for " + detail, () -> citeLess(asked, detail));
        add(attempts, "cite too often for " + detail, () -> citeOften(references, detail));
        add(attempts, "point past the end for " + detail, () -> pointPast(detail));
        add(attempts, "point nowhere for " + detail, () -> pointNowhere(asked, detail));
        add(attempts, "point otherwise for " + detail, () -> pointOtherwise(asked, detail));
        add(attempts, "explain nothing for " + detail, () -> unexplain(explanation, detail));
        add(attempts, "explain at length for " + detail, () -> explainOver(explanation, detail));
    }

    private void addAttempts(List<Attempt> attempts, Map<String, Object> narrative) {
        String id = Values.id(narrative);
        add(attempts, "leave empty " + id, () -> emptyNarrative(narrative));
        add(attempts, "leave empty a passage of " + id, () -> emptyPassage(narrative));
        add(attempts, "write too much in " + id, () -> writeOver(narrative));
        add(
                attempts,
                "name no prompt in a passage of " + id,
                () -> !hasQuestions(narrative) && misname(narrative, "prompts", Definition.promptsOf(narrative)));
        add(
                attempts,
                "name nothing covered in a passage of " + id,
                () -> !isBounded(narrative, "coverage")
                        && misname(narrative, "covers", definition.coveredBy(narrative)));
    }

    private static void add(List<Attempt> attempts, String what, BooleanSupplier breach) {
        attempts.add(new Attempt(what, breach));
    }

    /** Whatever the number of references, one of them is then to no artifact. */
    private boolean citeNothing(String detail) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("artifact", NOWHERE);
        addEntry(detail, "references", new ArrayList<>(List.of(reference)));
        return true;
    }

    /** Where references must be given, none is a breach of the number and of the locators; nor were there artifacts too many. */
    private boolean uncite(Limit limit, String detail) {
        if (!limit.isShort(0) || !submission.citedFor(List.of(detail)).stream().allMatch(artifacts::isUnbounded)) {
            return false;
        }
        submission.entriesOf(detail).forEach(entry -> entry.remove("references"));
        return true;
    }

    /** A sound reference less: the others stay as bad as they are, nor were there too many, or too many such artifacts. */
    private boolean citeLess(Map<String, Object> asked, String detail) {
        List<Map<String, Object>> references = submission.referencesOf(detail);
        if (Limit.atLeastOne(asked, "references").isOver(references.size())) {
            return false;
        }
        for (Map<String, Object> entry : dice.shuffled(submission.entriesOf(detail))) {
            List<Object> ofEntry = Values.list(entry.get("references"));
            for (int i = 0; i < ofEntry.size(); i++) {
                if (isSound(asked, Values.object(ofEntry.get(i)))) {
                    ofEntry.remove(i);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isSound(Map<String, Object> asked, Map<String, Object> reference) {
        return submission
                .cited(reference)
                .filter(artifact -> DetailJudge.isLocated(asked, reference, artifact))
                .filter(artifacts::isUnbounded)
                .isPresent();
    }

    /** More of the same references, so that the locators are as good or bad as before. */
    private boolean citeOften(Limit limit, String detail) {
        List<Map<String, Object>> references = submission.referencesOf(detail);
        if (limit.maximum().isEmpty() || references.isEmpty()) {
            return false;
        }
        List<Object> more = new ArrayList<>();
        for (long i = limit.maximum().getAsLong(); i >= 0; i--) {
            more.add(Values.copy(dice.pick(references)));
        }
        addEntry(detail, "references", more);
        return true;
    }

    /** One locator past the known extent is enough, whatever the others are. */
    private boolean pointPast(String detail) {
        for (Map<String, Object> reference : dice.shuffled(submission.referencesOf(detail))) {
            Map<String, Object> locator = Values.object(reference.get("locator"));
            Optional<BigDecimal> extent =
                    submission.cited(reference).flatMap(artifact -> Locators.extent(locator, artifact));
            if (extent.isPresent()) {
                locator.remove("to");
                locator.put("from", RandomLocators.number(extent.get().add(BigDecimal.ONE)));
                return true;
            }
        }
        return false;
    }

    /** One missing locator is enough where they are required, whatever the others are. */
    private boolean pointNowhere(Map<String, Object> asked, String detail) {
        List<Map<String, Object>> references = submission.referencesOf(detail);
        if (references.isEmpty() || Definition.isLocatorOptional(asked)) {
            return false;
        }
        dice.pick(references).remove("locator");
        return true;
    }

    /** One locator of a kind that is not allowed is enough, whatever the others are. */
    private boolean pointOtherwise(Map<String, Object> asked, String detail) {
        List<Map<String, Object>> references = submission.referencesOf(detail);
        if (references.isEmpty() || Locators.allowed(asked).contains("section")) {
            return false;
        }
        Map<String, Object> locator = new LinkedHashMap<>();
        locator.put("type", "section");
        locator.put("name", "Goals");
        dice.pick(references).put("locator", locator);
        return true;
    }

    /** No words are too few where a minimum is asked for, even if they were too many before. */
    private boolean unexplain(Limit limit, String detail) {
        if (!limit.isShort(0)) {
            return false;
        }
        submission.entriesOf(detail).forEach(entry -> entry.remove("explanation"));
        return true;
    }

    private boolean explainOver(Limit limit, String detail) {
        limit.maximum().ifPresent(maximum -> addEntry(detail, "explanation", over(maximum)));
        return limit.maximum().isPresent();
    }

    /** Without words nothing is left to a person; but where few words are allowed, none are too. */
    private boolean emptyNarrative(Map<String, Object> narrative) {
        if (Limit.of(narrative, "words").filter(limit -> !limit.isShort(0)).isPresent()) {
            return false;
        }
        Values.object(root.computeIfAbsent("narratives", key -> new LinkedHashMap<>()))
                .put(Values.id(narrative), new ArrayList<>());
        return true;
    }

    /** The tags stay, so nothing is left to a person; fewer words help only with a maximum. */
    private boolean emptyPassage(Map<String, Object> narrative) {
        List<Map<String, Object>> passages = submission.passagesOf(narrative);
        boolean bounded = isBounded(narrative, "words")
                || isBounded(narrative, "coverage")
                || Definition.promptsOf(narrative).stream()
                        .flatMap(prompt -> Stream.concat(Stream.of(prompt), Definition.questionsOf(prompt).stream()))
                        .anyMatch(prompt -> isBounded(prompt, "words"));
        if (passages.isEmpty() || bounded) {
            return false;
        }
        dice.pick(passages).put("text", "");
        return true;
    }

    private static boolean isBounded(Map<String, Object> thing, String limits) {
        return Limit.of(thing, limits).filter(one -> one.maximum().isPresent()).isPresent();
    }

    /** A question that is named no longer may be one that a person has to look for. */
    private static boolean hasQuestions(Map<String, Object> narrative) {
        return Definition.promptsOf(narrative).stream()
                .anyMatch(prompt -> !Definition.questionsOf(prompt).isEmpty());
    }

    /** Too many words that answer nothing; the first ones would leave the rest to a person. */
    private boolean writeOver(Map<String, Object> narrative) {
        List<Map<String, Object>> passages = submission.passagesOf(narrative);
        OptionalLong maximum = WordRule.of(narrative, "words")
                .flatMap(WordRule::binding)
                .map(Limit::maximum)
                .orElse(OptionalLong.empty());
        if (maximum.isEmpty() || !hasWords(passages)) {
            return false;
        }
        Map<String, Object> passage = new LinkedHashMap<>();
        passage.put("text", over(maximum.getAsLong()));
        Values.list(submission.narratives().get(Values.id(narrative))).add(passage);
        return true;
    }

    private static boolean hasWords(List<Map<String, Object>> passages) {
        return passages.stream().anyMatch(passage -> SlowWords.count(Values.text(passage, "text")) > 0);
    }

    /**
     * One tag less is worse for what it names, unless that has too many words. Another known tag
     * must stay, or all would be left to a person.
     */
    private boolean misname(Map<String, Object> narrative, String key, List<Map<String, Object>> things) {
        List<List<Object>> tags = submission.passagesOf(narrative).stream()
                .map(passage -> Values.list(passage.get(key)))
                .toList();
        List<String> known = Values.ids(things);
        long named = tags.stream().flatMap(List::stream).filter(known::contains).count();
        List<String> unbounded = Values.ids(
                things.stream().filter(thing -> !isBounded(thing, "words")).toList());
        for (List<Object> ofPassage : dice.shuffled(tags)) {
            for (int i = 0; i < ofPassage.size(); i++) {
                if (named > 1 && unbounded.contains(ofPassage.get(i))) {
                    ofPassage.set(i, NOWHERE);
                    return true;
                }
            }
        }
        return false;
    }

    private void addEntry(String detail, String key, Object value) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("detail", detail);
        entry.put(key, value);
        Values.list(root.computeIfAbsent("selfAnalysis", absent -> new ArrayList<>()))
                .add(entry);
    }

    private static String over(long maximum) {
        return "word ".repeat((int) maximum + 1);
    }
}
