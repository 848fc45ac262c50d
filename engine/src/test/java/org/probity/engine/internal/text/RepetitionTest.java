package org.probity.engine.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.probity.engine.internal.text.Repetition.Overlap;
import org.probity.engine.internal.text.Repetition.Share;
import org.probity.engine.report.Span;

class RepetitionTest {
    private static final String EIGHT = "every grade team reads for twenty minutes daily";
    private static final String SEVEN = "every grade team reads for twenty minutes";

    @Test
    void eightWordsThatStoodThereBeforeAreRepeated() {
        Share share = Repetition.repeated(words(EIGHT + ", which families like. In May " + EIGHT + "."));

        assertThat(share.words()).isEqualTo(21);
        assertThat(share.marked()).isEqualTo(8);
        assertThat(share.spans()).containsExactly(new Span("/0", 77, 77 + EIGHT.length()));
    }

    @Test
    void sevenWordsAreNot() {
        assertThat(Repetition.repeated(words(SEVEN + " now. Still " + SEVEN + " then."))
                        .marked())
                .isZero();
    }

    @Test
    void caseAndPunctuationMakeNoDifference() {
        String shouted = "EVERY grade-team reads: \"for twenty minutes\" (daily)".replace("grade-team", "grade team");

        assertThat(Repetition.repeated(words(EIGHT + ". " + shouted)).marked()).isEqualTo(8);
    }

    @Test
    void aRunDoesNotReachFromOnePassageIntoTheNext() {
        Words passages = words("Every grade team reads", "for twenty minutes daily.", EIGHT);

        assertThat(Repetition.repeated(passages).marked()).isZero();
    }

    @Test
    void aRunIsRecognisedInAnotherPassage() {
        Share share = Repetition.repeated(words(EIGHT, "As we said, " + EIGHT));

        assertThat(share.spans()).containsExactly(new Span("/1", 12, 12 + EIGHT.length()));
    }

    @Test
    void oneWordOverAndOverIsAllRepeatedButForItsBeginning() {
        assertThat(Repetition.repeated(words("read ".repeat(100))).marked()).isEqualTo(99);
    }

    @Test
    void copiedIsWhatStandsInThePublishedTexts() {
        Repetition published =
                Repetition.against(List.of("How do your teams decide what is read in every class?", "Read daily."));

        Share share = published.copied(words("How do your teams decide what is read? Together. Read daily."));

        assertThat(share.words()).isEqualTo(11);
        assertThat(share.marked()).isEqualTo(8);
        assertThat(share.spans()).containsExactly(new Span("/0", 0, 37));
    }

    /** Sixteen words that were searched for, so that both runs of eight have one hash: no text becomes a repetition by that. */
    @Test
    void runsThatShareAHashAreNotTheSame() {
        String first = "a7 b10702 c10887 d4939 e5028 f12315 g13066 h1790";
        String second = "i1581 j5715 k15171 l13930 m3189 n12162 o15325 p16383";

        assertThat(Runs.hashes(words(first), 8)).isEqualTo(Runs.hashes(words(second), 8));
        assertThat(Repetition.repeated(words(first, second)).marked()).isZero();
        assertThat(Repetition.repeated(words(first, second, second, first)).marked())
                .isEqualTo(16);
        assertThat(Repetition.against(List.of(first)).copied(words(second)).marked())
                .isZero();
    }

    /** The rolling hash against the obvious way, on a small vocabulary, where runs come again and again. */
    @Property(tries = 300)
    void repetitionIsWhatTheObviousWayFinds(@ForAll @Size(max = 80) List<@IntRange(max = 2) Integer> numbers) {
        String text = numbers.stream().map(number -> "w" + number).collect(Collectors.joining(" "));
        boolean[] marked = new boolean[numbers.size()];
        for (int later = 0; later + 8 <= numbers.size(); later++) {
            List<Integer> run = numbers.subList(later, later + 8);
            for (int earlier = 0; earlier < later; earlier++) {
                if (numbers.subList(earlier, earlier + 8).equals(run)) {
                    IntStream.range(later, later + 8).forEach(word -> marked[word] = true);
                }
            }
        }
        int expected = (int)
                IntStream.range(0, marked.length).filter(word -> marked[word]).count();

        assertThat(Repetition.repeated(words(text)).marked()).isEqualTo(expected);
    }

    @Test
    void theGreatestOverlapWithAnEarlierExplanationIsFound() {
        List<Overlap> overlaps = Repetition.overlaps(
                List.of(
                        words("one two three four five six seven"),
                        words("two three four five six nine"),
                        words("one two three four five six seven")),
                List.of("EO1.1", "EO1.2", "EO2.1"));

        assertThat(overlaps).hasSize(2);
        assertThat(overlaps.get(0)).isEqualTo(new Overlap(0, 1, 1, 2, 6, List.of(new Span("/0", 0, 23))));
        assertThat(overlaps.get(1)).isEqualTo(new Overlap(0, 2, 3, 3, 7, List.of(new Span("/0", 0, 33))));
    }

    @Test
    void explanationsOfOneDetailAreNotCompared() {
        assertThat(Repetition.overlaps(List.of(words(EIGHT), words(EIGHT)), List.of("EO1.1", "EO1.1")))
                .isEmpty();
    }

    @Test
    void anOverlapIsGreaterByItsShareAndNotByItsLength() {
        Overlap half = new Overlap(0, 9, 2, 4, 8, List.of());
        Overlap halfOfMore = new Overlap(1, 9, 3, 6, 10, List.of());
        Overlap third = new Overlap(2, 9, 3, 9, 13, List.of());

        assertThat(half.isGreaterThan(third)).isTrue();
        assertThat(third.isGreaterThan(half)).isFalse();
        assertThat(half.isGreaterThan(halfOfMore)).isFalse();
        assertThat(halfOfMore.isGreaterThan(half)).isFalse();
    }

    @Test
    void explanationsThatShareNothingAreNotTold() {
        List<Words> explanations = new ArrayList<>();
        List<String> details = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int text = i;
            explanations.add(words(IntStream.range(0, 9)
                    .mapToObj(word -> "t" + text + "w" + word)
                    .collect(Collectors.joining(" "))));
            details.add("EO" + i);
        }

        assertThat(Repetition.overlaps(explanations, details)).isEmpty();
    }

    /** Thousands of equal explanations: each is told against the first, and nothing grows with their square. */
    @Test
    void manyEqualExplanations() {
        List<Words> explanations = new ArrayList<>();
        List<String> details = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            explanations.add(words(EIGHT));
            details.add("EO" + i);
        }

        assertThat(Repetition.overlaps(explanations, details))
                .hasSize(4_999)
                .allMatch(overlap -> overlap.earlier() == 0 && overlap.shared() == 4 && overlap.smaller() == 4);
    }

    @Test
    void aLongTextOfRandomWordsRepeatsNothing() {
        Random random = new Random(1);
        String text = IntStream.range(0, 20_000)
                .mapToObj(i -> "w" + random.nextInt(5_000))
                .collect(Collectors.joining(" "));

        assertThat(Repetition.repeated(words(text)).marked()).isZero();
    }

    private static Words words(String... texts) {
        List<Source> sources = new ArrayList<>();
        for (String text : texts) {
            sources.add(new Source("/" + sources.size(), text));
        }
        return Words.of(sources);
    }
}
