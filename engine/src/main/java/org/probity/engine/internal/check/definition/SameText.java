package org.probity.engine.internal.check.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.probity.engine.Fault;

/**
 * Two details, or two prompts of one narrative, with the same text: one was most likely copied and never rewritten. Two narratives may ask
 * the same, before and after; so may the questions of two prompts.
 */
final class SameText implements Doubt {

    @Override
    public List<Fault> in(Element definition) {
        List<Fault> found = new ArrayList<>();
        compare(Element.all(definition.list("outcomes"), "details"), "statement", found);
        for (Element part : definition.list("parts")) {
            compare(part.list("prompts"), "text", found);
            part.list("prompts").forEach(prompt -> compare(prompt.list("questions"), "text", found));
        }
        return found;
    }

    private static void compare(List<Element> elements, String name, List<Fault> found) {
        Map<String, Text> seen = new HashMap<>();
        for (Text text : texts(elements, name).toList()) {
            text.gist()
                    .map(gist -> seen.putIfAbsent(gist, text))
                    .ifPresent(first -> found.add(text.fault("the same text stands at " + first.at()
                            + "; say what differs, or leave one of the two out")));
        }
    }

    private static Stream<Text> texts(List<Element> elements, String name) {
        return elements.stream().flatMap(element -> element.text(name).stream());
    }
}
