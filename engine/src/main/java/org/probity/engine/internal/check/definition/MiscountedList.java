package org.probity.engine.internal.check.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.probity.engine.Fault;
import org.probity.engine.internal.check.definition.Count.Kind;
import org.probity.engine.internal.check.definition.Count.Wording;

/**
 * A text that counts what the definition lists, and counts something else: "each of the five details", where four are listed. A number in
 * a text is taken for such a count only where its wording leaves hardly another reading, and it is right if any list that can be meant has
 * so many entries.
 */
final class MiscountedList implements Doubt {

    /**
     * How many things of one kind are listed.
     *
     * @param told the number that most likely is meant, and that a message tells; 0 where nothing is listed or a list is missing, which
     *     is wrong for itself
     * @param all the numbers that can be meant
     */
    private record Listed(int told, Set<Integer> all) {
        private static final Listed NOTHING = new Listed(0, Set.of());

        static Listed of(int told, IntStream others) {
            return new Listed(
                    told, IntStream.concat(IntStream.of(told), others).boxed().collect(Collectors.toUnmodifiableSet()));
        }

        boolean excludes(int number) {
            return told > 0 && !all.contains(number);
        }
    }

    @Override
    public List<Fault> in(Element definition) {
        List<Element> outcomes = definition.list("outcomes");
        Listed allOutcomes = Listed.of(outcomes.size(), IntStream.empty());
        Listed allDetails = details(outcomes);
        List<Fault> found = new ArrayList<>();
        check(
                definition.texts("title"),
                Wording.OPENING,
                Map.of(Kind.OUTCOMES, allOutcomes, Kind.DETAILS, allDetails),
                Map.of(),
                found);
        // What an outcome or a detail asks for may have outcomes of its own: "The plan names the three outcomes."
        Map<Kind, Listed> onlyOutcomes = Map.of(Kind.OUTCOMES, allOutcomes);
        for (Element outcome : outcomes) {
            List<Text> texts = outcome.texts("statement", "source");
            Listed details = allDetails.told() == 0
                    ? Listed.NOTHING
                    : Listed.of(outcome.list("details").size(), IntStream.of(allDetails.told()));
            Map<Kind, Set<Integer>> selections = selections(texts);
            check(texts, Wording.OWN, onlyOutcomes, selections, found);
            check(texts, Wording.OPENING, Map.of(Kind.DETAILS, details), selections, found);
            for (Element detail : outcome.list("details")) {
                check(detail.texts("statement"), Wording.OWN, onlyOutcomes, Map.of(), found);
            }
        }
        definition.list("parts").forEach(part -> part(part, allOutcomes, allDetails, found));
        return found;
    }

    private static void part(Element part, Listed allOutcomes, Listed allDetails, List<Fault> found) {
        List<Element> prompts = part.list("prompts");
        List<Text> ofPart = part.texts("title", "source");
        List<Text> ofPrompts = Stream.concat(prompts.stream(), Element.all(prompts, "questions").stream())
                .flatMap(prompt -> prompt.texts("text", "source").stream())
                .toList();
        Map<Kind, Set<Integer>> selections =
                selections(Stream.concat(ofPart.stream(), ofPrompts.stream()).toList());
        // A portfolio may show only some of the outcomes; which, is not worth finding out for a count of their details.
        Optional<List<Element>> some = Optional.ofNullable(part.lists().get("outcomes"));
        Listed outcomes = some.map(shown -> Listed.of(shown.size(), IntStream.of(allOutcomes.told())))
                .orElse(allOutcomes);
        Listed details = some.isPresent() ? Listed.NOTHING : allDetails;
        check(
                ofPart,
                Wording.OPENING,
                Map.of(Kind.OUTCOMES, outcomes, Kind.DETAILS, details, Kind.QUESTIONS, questions(prompts)),
                selections,
                found);
        check(ofPrompts, Wording.DEFINITE, Map.of(Kind.OUTCOMES, outcomes, Kind.DETAILS, details), selections, found);
        for (Element prompt : prompts) {
            List<Element> questions = prompt.list("questions");
            check(
                    prompt.texts("text", "source"),
                    Wording.OPENING,
                    Map.of(Kind.QUESTIONS, Listed.of(questions.size(), IntStream.of(asked(questions)))),
                    selections,
                    found);
        }
    }

    private static void check(
            List<Text> texts,
            Wording loosest,
            Map<Kind, Listed> listed,
            Map<Kind, Set<Integer>> selections,
            List<Fault> found) {
        for (Text text : texts) {
            List<Count> counts = Count.in(text.words())
                    .filter(count -> count.wording().compareTo(loosest) <= 0)
                    .filter(count ->
                            !selections.getOrDefault(count.kind(), Set.of()).contains(count.number()))
                    .toList();
            // "The two questions and the two prompts" are four.
            Map<Kind, Integer> together =
                    counts.stream().collect(Collectors.groupingBy(Count::kind, Collectors.summingInt(Count::number)));
            for (Count count : counts) {
                Listed right = listed.getOrDefault(count.kind(), Listed.NOTHING);
                if (right.excludes(count.number()) && right.excludes(together.get(count.kind()))) {
                    found.add(text.fault("says \"" + count.words() + "\", but " + right.told()
                            + (right.told() == 1 ? " is" : " are") + " listed; mend the number, or the list"));
                }
            }
        }
    }

    /** After "choose two outcomes", "the two outcomes" are those that were chosen. */
    private static Map<Kind, Set<Integer>> selections(List<Text> texts) {
        return texts.stream()
                .flatMap(text -> Count.in(text.words()))
                .filter(count -> count.wording() == Wording.SOME)
                .collect(Collectors.groupingBy(Count::kind, Collectors.mapping(Count::number, Collectors.toSet())));
    }

    /** All details, or those of any one outcome. */
    private static Listed details(List<Element> outcomes) {
        List<Integer> details =
                outcomes.stream().map(outcome -> outcome.list("details").size()).toList();
        return details.contains(0)
                ? Listed.NOTHING
                : Listed.of(
                        details.stream().mapToInt(Integer::intValue).sum(),
                        details.stream().mapToInt(Integer::intValue));
    }

    /** Prompts, or the questions that they are made of, or all of these, or what their texts ask. */
    private static Listed questions(List<Element> prompts) {
        int questions = Element.all(prompts, "questions").size();
        int single = (int) prompts.stream()
                .filter(prompt -> prompt.list("questions").isEmpty())
                .count();
        return Listed.of(
                prompts.size(),
                IntStream.concat(
                        IntStream.of(single + questions, prompts.size() + questions, asked(prompts)),
                        prompts.stream()
                                .mapToInt(prompt -> prompt.list("questions").size())));
    }

    /** A prompt with several question marks is as many questions; one without is a question all the same. */
    private static int asked(List<Element> prompts) {
        return prompts.stream()
                .mapToInt(prompt -> Math.max(
                        1, prompt.text("text").map(MiscountedList::marks).orElse(0)))
                .sum();
    }

    private static int marks(Text text) {
        return (int) text.words().chars().filter(character -> character == '?').count();
    }
}
