package org.probity.samples.report;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import org.probity.engine.credential.Alignment;
import org.probity.engine.credential.Range;
import org.probity.engine.report.Audience;
import org.probity.engine.report.CriterionResult;
import org.probity.engine.report.WordCount;

/**
 * The words of a report for people, in one language: sentences by their keys, and how the parts of a report are called. All of them stand in
 * {@code wording.properties} and its translations; what a language lacks is said in English. Made for one report, and not safe for threads.
 */
public final class Wording {
    private static final String BUNDLE = Wording.class.getPackageName() + ".wording";

    /** The language of the machine is no substitute for one that is missing. */
    private static final Control CONTROL = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    /** Patterns as they have been read so far: a report says many things often. */
    private final Map<String, MessageFormat> patterns = new HashMap<>();

    private Wording(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * The words of a language.
     *
     * @param locale the language, with or without a country; in one that there are no words in, everything is English
     * @return its words
     */
    public static Wording in(Locale locale) {
        return new Wording(ResourceBundle.getBundle(BUNDLE, locale, CONTROL));
    }

    /**
     * A sentence, or a part of one.
     *
     * @param key what it is called in the bundle
     * @param values what it is about, in the order in which its pattern counts them: numbers as numbers, the rest as text
     * @return the sentence
     * @throws java.util.MissingResourceException if there is none of that key
     */
    public String text(String key, Object... values) {
        return patterns.computeIfAbsent(key, unread -> new MessageFormat(bundle.getString(unread), Locale.ROOT))
                .format(values);
    }

    /** The word for a constant. Its key is what the constant is called in Java, e.g. {@code Mark.NOT_MET}. */
    public String name(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** How many marks of a kind there are, e.g. {@code 3 NOT MET}. */
    public String counted(Mark mark, long marks) {
        return switch (mark) {
            case MET -> text("tally.met", marks);
            case NOT_MET -> text("tally.not-met", marks);
            case REVIEW -> text("tally.review", marks);
            case WAITING -> text("tally.waiting", marks);
            case SPARED -> text("tally.spared", marks);
        };
    }

    /** What a clause is called in a small space, e.g. {@code locator} for {@code portfolio.locator}. */
    public String clause(String id) {
        String key = "clause." + id;
        return bundle.containsKey(key) ? text(key) : shortName(id);
    }

    private static String shortName(String clause) {
        return clause.substring(clause.indexOf('.') + 1);
    }

    /** What a criterion asks of what it belongs to: {@code Q1} of {@code overview/Q1}, or the clause by its name. */
    public String asked(CriterionResult criterion) {
        String asked = Findings.asked(criterion);
        return asked.equals(shortName(criterion.clause())) ? clause(criterion.clause()) : asked;
    }

    /** For whom a report is; absent for the full report. */
    public Optional<String> copy(Audience audience) {
        return switch (audience) {
            case ISSUER -> Optional.empty();
            case PRACTITIONER -> Optional.of(text("copy.practitioner"));
            case ASSESSOR -> Optional.of(text("copy.assessor"));
        };
    }

    /** Marks what never holds a credential back. */
    public String optional(CriterionResult criterion) {
        return marked(criterion.required() ? Weight.REQUIRED : Weight.OPTIONAL);
    }

    /** Marks what need not be met by itself. */
    public String marked(Weight weight) {
        return switch (weight) {
            case REQUIRED -> "";
            case ONE_OF_SEVERAL -> text("weight.one-of-several") + " ";
            case OPTIONAL -> text("weight.optional") + " ";
        };
    }

    /** What a criterion is about, where its message does not say it. */
    public static Optional<String> unsaid(CriterionResult criterion) {
        return criterion.about().filter(text -> !criterion.message().contains(text));
    }

    /** What something corresponds to in frameworks of standards; absent where nothing is said of that. */
    public Optional<String> aligned(List<Alignment> alignments) {
        return alignments.stream()
                .map(alignment -> named(alignment)
                        + alignment.uri().map(uri -> ", " + uri).orElse(""))
                .reduce((one, other) -> one + "; " + other)
                .map(all -> text("aligned.with") + " " + all);
    }

    /** The standard by the name that its framework gives it, e.g. {@code PSEL 2015, 6c}. */
    public static String named(Alignment alignment) {
        return alignment.framework()
                + alignment.identifier().map(identifier -> ", " + identifier).orElse("");
    }

    /** A remedy where it stands under the heading that it begins with, e.g. {@code EO1.1: }, and need not repeat it. */
    public static String under(String heading, String remedy) {
        if (!remedy.startsWith(heading + ": ")) {
            return remedy;
        }
        String rest = remedy.substring(heading.length() + 2);
        return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    /** Places in a submission. Where there is nothing nearer, the place is the submission itself, whose pointer is empty. */
    public String places(List<String> pointers) {
        return pointers.stream()
                .map(pointer -> pointer.isEmpty() ? text("places.submission") : pointer)
                .collect(Collectors.joining(", "));
    }

    /** The same behind what it is about; nothing where there is no place. */
    public String at(List<String> pointers) {
        return pointers.isEmpty() ? "" : ", " + text("places.at", places(pointers));
    }

    /** How long a narrative is, how long it has to be, and what is between the two. */
    public String length(WordCount words) {
        return length(words.counted(), words.limit());
    }

    /** The same of the passages that answer one prompt. */
    public String length(int words, Optional<Range> limit) {
        List<String> parts = new ArrayList<>(List.of(text("length.words", words)));
        limit.ifPresent(range -> {
            int missing = range.minimum().orElse(0) - words;
            int over = words - range.maximum().orElse(Integer.MAX_VALUE);
            parts.add(limits(range));
            if (missing > 0) {
                parts.add(text("length.missing", missing));
            } else if (over > 0) {
                parts.add(text("length.over", over));
            }
        });
        return String.join("; ", parts);
    }

    private String limits(Range limit) {
        if (limit.minimum().isPresent() && limit.maximum().isPresent()) {
            return text(
                    "length.between",
                    limit.minimum().getAsInt(),
                    limit.maximum().getAsInt());
        }
        return limit.minimum().isPresent()
                ? text("length.at-least", limit.minimum().getAsInt())
                : text("length.at-most", limit.maximum().orElseThrow());
    }
}
