package org.probity.engine.internal.check.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.probity.engine.Fault;
import org.probity.engine.internal.check.FaultList;
import org.probity.engine.internal.check.LanguageTags;

/**
 * A language in which some texts are given and others are not: they were overlooked, or have been added since. Where a language is given as
 * such and as that of a region, as Spanish and that of Mexico may be, the latter needs only what differs.
 */
final class PartialTranslation implements Doubt {

    /** A text that may be given in several languages. */
    private record Translatable(String at, Set<String> languages) {}

    @Override
    public List<Fault> in(Element definition) {
        List<Translatable> texts = new ArrayList<>();
        collect(definition, texts);
        SortedMap<String, Integer> given = new TreeMap<>();
        Map<String, Integer> fromTheFirst = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            for (String language : texts.get(i).languages()) {
                given.merge(language, 1, Integer::sum);
                if (fromTheFirst.getOrDefault(language, 0) == i) {
                    fromTheFirst.put(language, i + 1);
                }
            }
        }
        List<Fault> found = new ArrayList<>();
        given.forEach((language, number) -> {
            boolean onlyWhatDiffers =
                    LanguageTags.lookup(language).stream().skip(1).anyMatch(given::containsKey);
            if (number < texts.size() && !onlyWhatDiffers) {
                found.add(new Fault(
                        texts.get(fromTheFirst.getOrDefault(language, 0)).at(),
                        "not given in " + FaultList.quoted(language) + ", as " + number + " of " + texts.size()
                                + " texts are; add it, here and wherever else it is missing"));
            }
        });
        return found;
    }

    /** In the order of the text. */
    private static void collect(Element element, List<Translatable> texts) {
        for (String name : element.names()) {
            if (element.languages().containsKey(name)) {
                texts.add(new Translatable(
                        element.at() + "/" + name, element.languages().get(name)));
            }
            element.list(name).forEach(entry -> collect(entry, texts));
            if (element.objects().containsKey(name)) {
                collect(element.objects().get(name), texts);
            }
        }
    }
}
