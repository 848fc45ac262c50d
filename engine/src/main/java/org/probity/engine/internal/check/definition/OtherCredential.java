package org.probity.engine.internal.check.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.probity.engine.Fault;
import org.probity.engine.internal.check.FaultList;

/**
 * A text that was taken over from another credential and still names it. Names of issuers and programmes stand in such texts too, so that
 * only what can hardly be anything but the name of a credential is taken for one: words with capitals between "outcomes for the" and
 * "micro-credential"; and where the first ends in "ing", as in most names of skills, before "micro-credential" or after "summary of your
 * experience of".
 */
final class OtherCredential implements Doubt {
    private static final String FURTHER = "(?: (?:and |& |of |for |in |with |to )?\\p{Lu}[\\p{L}'\u2019-]{0,30}){1,6})";

    private static final String NAME = "(?<name>\\p{Lu}\\p{Ll}[\\p{L}'\u2019-]{0,30}" + FURTHER;

    private static final String SKILL = "(?<name>\\p{Lu}\\p{Ll}{1,20}ing" + FURTHER;

    private static final String MICRO_CREDENTIAL = " [Mm]icro-?[Cc]redential(?![\\p{L}-])"
            + "(?! (?:[Pp]rogram|[Ss]eries|[Ss]tack|[Pp]athway|[Ll]ibrary|[Cc]ollection))";

    private static final List<Pattern> NAMING = List.of(
            Pattern.compile("(?<![\\p{L}\\p{N}-])" + SKILL + MICRO_CREDENTIAL),
            Pattern.compile("[Oo]utcomes (?:for|of) the " + NAME + MICRO_CREDENTIAL),
            Pattern.compile("(?:[Ss]ummary|[Rr]eflection) (?:of|on) your experience (?:of|with|in) " + SKILL
                    + "(?=\\s*(?:[.,;:!?(]|$))"));

    /** In the name of no credential: "Earning Your Leadership Micro-Credential". */
    private static final Pattern POINTING =
            Pattern.compile(" (?:This|That|Your|Our|Each|Every|The|An?|First|Next|New)(?: |$)");

    /** What stands for several words cannot be held against them. */
    private static final Pattern ACRONYM = Pattern.compile("(?<!\\p{L})\\p{Lu}{2,}(?!\\p{L})");

    @Override
    public List<Fault> in(Element definition) {
        Optional<Text> title = definition.text("title").filter(text -> !hasAcronym(text.words()));
        String own = title.flatMap(Text::gist).orElse("");
        String citation = definition.text("citation").flatMap(Text::gist).orElse("");
        if (own.isEmpty()) {
            return List.of();
        }
        String called = title.map(Text::words).map(FaultList::quoted).orElse("");
        List<Fault> found = new ArrayList<>();
        texts(definition)
                .forEach(text -> names(text)
                        .filter(name -> !isAlike(name, own) && !citation.contains(gist(name)))
                        .forEach(name -> found.add(text.fault("names " + FaultList.quoted(name.words())
                                + ", but the title of the credential is " + called + "; name the same in both"))));
        return found;
    }

    private static Stream<Text> texts(Element definition) {
        List<Element> outcomes = definition.list("outcomes");
        List<Element> parts = definition.list("parts");
        List<Element> prompts = Element.all(parts, "prompts");
        return Stream.of(outcomes, Element.all(outcomes, "details"), parts, prompts, Element.all(prompts, "questions"))
                .flatMap(List::stream)
                .flatMap(element -> element.texts("title", "statement", "text", "source").stream());
    }

    /** The names in a text, each once. */
    private static Stream<Text> names(Text text) {
        return NAMING.stream()
                .flatMap(naming -> naming.matcher(text.words()).results())
                .map(naming -> naming.group(1))
                .filter(name -> !POINTING.matcher(name).find() && !hasAcronym(name))
                .distinct()
                .map(name -> new Text(text.at(), name));
    }

    private static boolean hasAcronym(String name) {
        return ACRONYM.matcher(name).find();
    }

    /** A title may be cut short, and may have the issuer's name before it. */
    private static boolean isAlike(Text name, String title) {
        return gist(name).contains(title) || title.contains(gist(name));
    }

    private static String gist(Text name) {
        return name.gist().orElse("");
    }
}
