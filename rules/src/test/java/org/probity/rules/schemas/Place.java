package org.probity.rules.schemas;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A place in a document.
 *
 * @param at where it is
 * @param shape the same for all places of one kind: entries of one list, objects of one type, whatever their ids
 * @param role what stands there in the value around it
 * @param value what stands there
 */
record Place(JsonPointer at, String shape, Role role, JsonNode value) {
    /** Objects whose names are data. */
    private static final Set<String> MAPS = Set.of("narratives", "overrides", "advisories", "attributes", "extensions");

    /** Texts, whose names are languages where they are given by language. */
    private static final Set<String> TEXTS = Set.of("title", "statement", "text", "label", "description");

    /** What a value can be in the value around it. */
    enum Role {
        /** The document itself. */
        DOCUMENT,
        /** Under a name that documents know. */
        PROPERTY,
        /** Under a name that is data. */
        NAMED,
        /** In a list. */
        ENTRY
    }

    /** Every place of a document, the document itself first. */
    static List<Place> in(JsonNode document) {
        List<Place> places = new ArrayList<>();
        collect(places, JsonPointer.empty(), "", Role.DOCUMENT, document);
        return places;
    }

    private static void collect(List<Place> places, JsonPointer at, String step, Role role, JsonNode value) {
        Place place = new Place(at, step + kind(value), role, value);
        places.add(place);
        boolean isMap = role == Role.PROPERTY && MAPS.contains(place.name());
        boolean isText = role == Role.PROPERTY && TEXTS.contains(place.name());
        value.properties().forEach(entry -> {
            String name = entry.getKey();
            collect(
                    places,
                    at.appendProperty(name),
                    place.shape() + "/" + (isMap ? "*" : name),
                    isMap || isText ? Role.NAMED : Role.PROPERTY,
                    entry.getValue());
        });
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            collect(places, at.appendIndex(i), place.shape() + "/*", Role.ENTRY, value.get(i));
        }
    }

    private static String kind(JsonNode value) {
        return value.path("type").isString() ? "<" + value.get("type").asString() + ">" : "";
    }

    /** The name under which it stands. */
    String name() {
        return at.last().getMatchingProperty();
    }

    /** The number of the entry that it is. */
    int index() {
        return at.last().getMatchingIndex();
    }

    /** The first two steps to it: in which outcome it is, or in which part. */
    String unit() {
        return at.toString().replaceFirst("^((/[^/]*){2}).*", "$1");
    }
}
