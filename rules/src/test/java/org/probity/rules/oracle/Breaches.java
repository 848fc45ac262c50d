package org.probity.rules.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Puts one more breach into a copy of a submission.
 *
 * <p>Not every change for the worse makes every verdict worse: one reference less is one bad
 * reference less, one tag less may leave it to a person. Each breach here keeps to the cases in
 * which the contract leaves no verdict to improve, and says why.
 */
final class Breaches {

    private static final String NOWHERE = "no-such-thing";

    /** Says whether it found a place for its breach; if not it left the submission alone. */
    private record Attempt(String what, BooleanSupplier breach) {}

    private final Dice dice;
    private final Definition definition;
    private final Map<String, Object> root;
    private final Submission submission;

    Breaches(Dice dice, Map<String, Object> definition, Map<String, Object> submission) {
        this.dice = dice;
        this.definition = new Definition(definition);
        this.root = Values.object(Values.copy(submission));
        this.submission = new Submission(root);
    }

    Optional<Scenarios.Breach> one() {
        return dice.shuffled(attempts()).stream()
                .filter(attempt -> attempt.breach().getAsBoolean())
                .findFirst()
                .map(attempt -> new Scenarios.Breach(attempt.what(), root));
    }

    private List<Attempt> attempts() {
        List<Attempt> attempts = new ArrayList<>();
        attempts.add(new Attempt("take an artifact away", this::takeArtifact));
        for (Map<String, Object> portfolio : definition.portfolios()) {
            for (String detail : Values.ids(definition.detailsShownBy(portfolio))) {
                addAttempts(attempts, portfolio, detail);
            }
        }
        for (Map<String, Object> narrative : definition.narratives()) {
            addAttempts(attempts, narrative);
        }
        return attempts;
    }

    private void addAttempts(List<Attempt> attempts, Map<String, Object> portfolio, String detail) {
        Limit references = Limit.atLeastOne(portfolio, "references");
        Limit explanation = Limit.atLeastOne(portfolio, "explanation");
        add(attempts, "cite what is not there for " + detail, () -> citeNothing(detail));
        add(attempts, "cite nothing for " + detail, () -> uncite(references, detail));
        add(attempts, "cite one less for " + detail, () -> citeLess(portfolio, detail));
        add(attempts, "cite too often for " + detail, () -> citeOften(references, detail));
        add(attempts, "point past the end for " + detail, () -> pointPast(detail));
        add(attempts, "point nowhere for " + detail, () -> pointNowhere(portfolio, detail));
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
                () -> misname(narrative, "prompts", Definition.promptsOf(narrative)));
        add(
                attempts,
                "name nothing covered in a passage of " + id,
                () -> misname(narrative, "covers", definition.coveredBy(narrative)));
    }

    private static void add(List<Attempt> attempts, String what, BooleanSupplier breach) {
        attempts.add(new Attempt(what, breach));
    }

    /** Who cites it then cites what is not there; who does not is not concerned. */
    private boolean takeArtifact() {
        if (submission.artifacts().isEmpty()) {
            return false;
        }
        List<Object> artifacts = Values.list(root.get("artifacts"));
        artifacts.remove(dice.between(0, artifacts.size() - 1));
        return true;
    }

    /** Whatever the number of references, one of them is then to no artifact. */
    private boolean citeNothing(String detail) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("artifact", NOWHERE);
        addEntry(detail, "references", new ArrayList<>(List.of(reference)));
        return true;
    }

    /** Where references must be given, none is a breach of the number and of the locators. */
    private boolean uncite(Limit limit, String detail) {
        if (!limit.isShort(0)) {
            return false;
        }
        submission.entriesOf(detail).forEach(entry -> entry.remove("references"));
        return true;
    }

    /** A sound reference less: the others stay as bad as they are, nor were there too many. */
    private boolean citeLess(Map<String, Object> portfolio, String detail) {
        List<Map<String, Object>> references = submission.referencesOf(detail);
        if (Limit.atLeastOne(portfolio, "references").isOver(references.size())) {
            return false;
        }
        for (Map<String, Object> entry : dice.shuffled(submission.entriesOf(detail))) {
            List<Object> ofEntry = Values.list(entry.get("references"));
            for (int i = 0; i < ofEntry.size(); i++) {
                if (isSound(portfolio, Values.object(ofEntry.get(i)))) {
                    ofEntry.remove(i);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isSound(Map<String, Object> portfolio, Map<String, Object> reference) {
        return submission
                .cited(reference)
                .filter(artifact -> DetailJudge.isLocated(portfolio, reference, artifact))
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
    private boolean pointNowhere(Map<String, Object> portfolio, String detail) {
        List<Map<String, Object>> references = submission.referencesOf(detail);
        if (references.isEmpty() || Definition.isLocatorOptional(portfolio)) {
            return false;
        }
        dice.pick(references).remove("locator");
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
        boolean bounded =
                isBounded(narrative) || Definition.promptsOf(narrative).stream().anyMatch(Breaches::isBounded);
        if (passages.isEmpty() || bounded) {
            return false;
        }
        dice.pick(passages).put("text", "");
        return true;
    }

    private static boolean isBounded(Map<String, Object> thing) {
        return Limit.of(thing, "words").filter(one -> one.maximum().isPresent()).isPresent();
    }

    /** Too many words that answer nothing; the first ones would leave the rest to a person. */
    private boolean writeOver(Map<String, Object> narrative) {
        List<Map<String, Object>> passages = submission.passagesOf(narrative);
        if (!isBounded(narrative) || !hasWords(passages)) {
            return false;
        }
        long maximum = Limit.of(narrative, "words").orElseThrow().maximum().getAsLong();
        Map<String, Object> passage = new LinkedHashMap<>();
        passage.put("text", over(maximum));
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
        List<String> unbounded =
                Values.ids(things.stream().filter(thing -> !isBounded(thing)).toList());
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
