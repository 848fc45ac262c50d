package org.probity.rules.schemas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.probity.rules.schemas.Place.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Documents with one thing changed: at every kind of place, in every way that applies there. */
final class Mutants {
    /**
     * A changed document.
     *
     * @param change where something was changed, and how
     * @param json the document
     */
    record Mutant(String change, String json) {}

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String LONG_NAME = "n".repeat(129);

    private final Map<String, Map<String, JsonNode>> values = new LinkedHashMap<>();
    private final Set<String> changes = new HashSet<>();
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants() {}

    /** All mutants of documents, each change of each kind of place once. */
    static List<Mutant> of(List<String> documents) {
        Mutants mutants = new Mutants();
        List<JsonNode> trees = documents.stream().map(JsonTrees::read).toList();
        trees.forEach(mutants::rememberValues);
        trees.forEach(mutants::change);
        documents.stream()
                .filter(document -> !document.contains("\"extensions\""))
                .forEach(mutants::changeText);
        return mutants.mutants;
    }

    /** What stands under a name somewhere may be tried elsewhere: one value of each kind. */
    private void rememberValues(JsonNode document) {
        for (Place place : Place.in(document)) {
            if (place.role() == Role.PROPERTY) {
                values.computeIfAbsent(place.name(), name -> new LinkedHashMap<>())
                        .putIfAbsent(kind(place.value()), place.value());
            }
        }
    }

    private static String kind(JsonNode value) {
        if (value.isArray() && !value.isEmpty()) {
            return "list of " + kind(value.get(0));
        }
        return value.isBoolean() ? value.toString() : value.getNodeType().toString();
    }

    private void change(JsonNode document) {
        for (Place place : Place.in(document)) {
            if (place.role() != Role.DOCUMENT) {
                replace(document, place);
                remove(document, place);
            }
            switch (place.role()) {
                case DOCUMENT -> {}
                case PROPERTY -> {
                    values.get(place.name()).values().forEach(value -> replace(document, place, value));
                    rename(document, place, place.name() + "s");
                }
                case NAMED -> {
                    Values.TEXTS.forEach(name -> rename(document, place, name));
                    rename(document, place, LONG_NAME);
                }
                case ENTRY -> {
                    change(document, place, "is repeated", holder -> ((ArrayNode) holder).add(place.value()));
                    ObjectNode named = NODES.objectNode().set("id", place.value());
                    change(document, place, "is repeated as an id", holder -> ((ArrayNode) holder).add(named));
                    if (place.value().isString()) {
                        exchangeIds(document, place);
                    }
                }
            }
            if (place.value() instanceof ObjectNode object) {
                addTo(document, place, object);
            }
        }
    }

    private void replace(JsonNode document, Place place) {
        Values.OF_ALL_TYPES.forEach(value -> replace(document, place, value));
        if (place.value().isString()) {
            Values.TEXTS.forEach(text -> replace(document, place, Values.text(text)));
        }
        replace(document, place, NODES.arrayNode().add(place.value()));
        replace(document, place, NODES.objectNode().set("value", place.value()));
    }

    private void replace(JsonNode document, Place place, JsonNode value) {
        change(document, place, "is " + value, holder -> set(holder, place, value));
    }

    /** What names one thing names another, of the same outcome or part or not, optional or not. */
    private void exchangeIds(JsonNode document, Place place) {
        Place.in(document).stream()
                .filter(other -> other.role() == Role.PROPERTY && other.name().equals("id"))
                .forEach(other -> {
                    String from = other.shape()
                            + other.unit().equals(place.unit())
                            + document.at(other.at().head()).path("required");
                    change(document, place, "is that of " + from, holder -> set(holder, place, other.value()));
                });
    }

    private void remove(JsonNode document, Place place) {
        change(document, place, "is removed", holder -> {
            if (place.role() == Role.ENTRY) {
                ((ArrayNode) holder).remove(place.index());
            } else {
                ((ObjectNode) holder).remove(place.name());
            }
        });
    }

    private void rename(JsonNode document, Place place, String name) {
        change(document, place, "is called " + name, holder -> {
            ((ObjectNode) holder).remove(place.name());
            ((ObjectNode) holder).set(name, place.value());
        });
    }

    private void addTo(JsonNode document, Place place, ObjectNode object) {
        values.forEach((name, all) -> all.forEach((kind, value) -> {
            if (!object.has(name)) {
                ObjectNode more = object.deepCopy();
                more.set(name, value);
                change(document, place, "has " + name + ", " + kind, holder -> set(holder, place, more));
            }
        }));
    }

    private static void set(JsonNode holder, Place place, JsonNode value) {
        switch (place.role()) {
            case DOCUMENT -> ((ObjectNode) holder).setAll((ObjectNode) value);
            case PROPERTY, NAMED -> ((ObjectNode) holder).set(place.name(), value);
            case ENTRY -> ((ArrayNode) holder).set(place.index(), value);
        }
    }

    /** Changes what is around a place; the document itself has nothing around it. */
    private void change(JsonNode document, Place place, String how, Consumer<JsonNode> edit) {
        String change = place.shape() + " " + how;
        if (changes.add(change)) {
            JsonNode copy = document.deepCopy();
            edit.accept(
                    place.role() == Role.DOCUMENT ? copy : copy.at(place.at().head()));
            if (!copy.equals(document)) {
                mutants.add(new Mutant(change, copy.toString()));
            }
        }
    }

    /** What no tree can show: how a document is written, and how large it is. */
    private void changeText(String document) {
        extend(document, "twice", "{},\"extensions\":{}");
        extend(document, "half a character", "{\"h\":\"\\ud83d\"}");
        extend(document, "long name", "{\"" + LONG_NAME + "\":1}");
        extend(document, "long number", "{\"n\":0." + "0".repeat(31) + "}");
        extend(document, "long text", "{\"t\":\"" + "t".repeat(1_000_001) + "\"}");
        extend(document, "long list", "{\"l\":[" + "1,".repeat(10_000) + "1]}");
        extend(document, "deep", "{\"d\":" + "[".repeat(64) + "]".repeat(64) + "}");
    }

    private void extend(String document, String change, String extensions) {
        if (changes.add(change)) {
            String rest = document.strip().substring(1);
            mutants.add(new Mutant(change, "{\"extensions\":" + extensions + "," + rest));
        }
    }
}
