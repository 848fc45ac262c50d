package org.probity.rules.schemas;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** A schema as a tree, to look at what it lists and to make others of it. */
public final class SchemaNodes {
    private static final String PROPERTIES = "properties";

    private final ObjectNode root;

    private SchemaNodes(ObjectNode root) {
        this.root = root;
    }

    public static SchemaNodes of(String schema) {
        return new SchemaNodes((ObjectNode) JsonTrees.read(schema));
    }

    /**
     * What a schema says of one property at one place.
     *
     * @param at its place in the schema
     * @param name the property
     * @param says what is said of it
     */
    record Property(JsonPointer at, String name, JsonNode says) {}

    /** Every property that the schema says something of. */
    List<Property> properties() {
        List<Property> properties = new ArrayList<>();
        collect(root, JsonPointer.empty(), properties);
        return properties;
    }

    private static void collect(JsonNode node, JsonPointer at, List<Property> properties) {
        JsonPointer list = at.appendProperty(PROPERTIES);
        node.path(PROPERTIES)
                .properties()
                .forEach(entry -> properties.add(
                        new Property(list.appendProperty(entry.getKey()), entry.getKey(), entry.getValue())));
        node.properties().forEach(entry -> collect(entry.getValue(), at.appendProperty(entry.getKey()), properties));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), at.appendIndex(i), properties);
        }
    }

    /** What is said at a place within the schema, e.g. {@code #/$defs/id}. */
    JsonNode at(String reference) {
        return root.at(reference.substring(1));
    }

    /** The same schema, but that objects hold nothing that it does not list. */
    public SchemaNodes closed() {
        ObjectNode copy = root.deepCopy();
        close(copy);
        return new SchemaNodes(copy);
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode schema
                && schema.path("type").asString("").equals("object")
                && schema.has(PROPERTIES)) {
            schema.put("unevaluatedProperties", false);
        }
        node.forEach(SchemaNodes::close);
    }

    /** The properties of their own that the schema lists and no document has. */
    public List<String> notIn(List<String> documents) {
        return properties().stream()
                .filter(property ->
                        property.says().has("description") || property.says().has("$ref"))
                .filter(property -> documents.stream().allMatch(without(property)::accepts))
                .map(property -> property.at().toString())
                .toList();
    }

    private SchemaValidator without(Property property) {
        ObjectNode copy = root.deepCopy();
        ((ObjectNode) copy.at(property.at().head())).set(property.name(), BooleanNode.FALSE);
        return SchemaValidator.of(copy.toString());
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
