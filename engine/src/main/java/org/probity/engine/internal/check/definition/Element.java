package org.probity.engine.internal.check.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An object of a definition as its author wrote it, whether or not the definition as a whole can be used: so that what is doubtful is
 * told together with what is wrong.
 *
 * @param at the JSON Pointer of the object
 * @param names the names of all its properties
 * @param texts its properties that are texts, by name; of those that are given in several languages, the text in the definition's own
 * @param languages of its properties that may be given in several languages: the tags of those in which each is given, by name
 * @param lists its properties that are lists, by name; an entry that is no object is an element without properties
 * @param objects its properties that are objects, by name
 */
public record Element(
        String at,
        List<String> names,
        Map<String, String> texts,
        Map<String, Set<String>> languages,
        Map<String, List<Element>> lists,
        Map<String, Element> objects) {

    /** Keeps unmodifiable copies. */
    public Element {
        names = List.copyOf(names);
        texts = Map.copyOf(texts);
        languages = Map.copyOf(languages);
        lists = Map.copyOf(lists);
        objects = Map.copyOf(objects);
    }

    Optional<Text> text(String name) {
        return Optional.ofNullable(texts.get(name)).map(words -> new Text(at + "/" + name, words));
    }

    /** The texts of several properties, without those that only say the same again, as a source mostly does. */
    List<Text> texts(String... properties) {
        List<String> seen = new ArrayList<>();
        return Stream.of(properties)
                .flatMap(name -> text(name).stream())
                .filter(text -> !seen.contains(text.words()) && seen.add(text.words()))
                .toList();
    }

    /** The entries of a list; none where it is missing. */
    List<Element> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /** All entries of the lists of that name which several elements have. */
    static List<Element> all(List<Element> elements, String name) {
        return elements.stream().flatMap(element -> element.list(name).stream()).toList();
    }
}
