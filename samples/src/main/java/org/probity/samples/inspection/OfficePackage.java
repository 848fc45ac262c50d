package org.probity.samples.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.probity.engine.inspection.Inspection;

/**
 * What an Office Open XML package holds. Slides and sheets are counted where the presentation or the workbook lists them,
 * and only those that are there: the document's properties, which many readers believe, may claim any number.
 */
final class OfficePackage {
    static final String TYPES = "[Content_Types].xml";

    private static final String MAIN = ".main";

    private final BoundedZip zip;
    private final String main;

    private OfficePackage(BoundedZip zip) throws IOException {
        this.zip = zip;
        this.main = main(zip);
    }

    static Inspection inspect(BoundedZip zip) throws IOException {
        return new OfficePackage(zip).inspect();
    }

    /** The relationship's type ends so in both forms of the standard. */
    private static String main(BoundedZip zip) throws IOException {
        for (Relationship relationship : relationships(zip, "").values()) {
            if (relationship.type().endsWith("/officeDocument") && zip.has(relationship.target())) {
                return relationship.target();
            }
        }
        throw new IOException("the package has no main part");
    }

    /** What a part, or the package itself, refers to: by identifier. */
    private static Map<String, Relationship> relationships(BoundedZip zip, String part) throws IOException {
        int name = part.lastIndexOf('/') + 1;
        String source = part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
        Map<String, Relationship> relationships = new HashMap<>();
        if (zip.has(source)) {
            try (InputStream in = zip.read(source)) {
                XmlPart.read(in, element -> {
                    String target = element.getAttributeValue(null, "Target");
                    if (target != null && !"External".equals(element.getAttributeValue(null, "TargetMode"))) {
                        relationships.put(
                                text(element, "Id"), new Relationship(text(element, "Type"), resolve(part, target)));
                    }
                });
            }
        }
        return relationships;
    }

    /** Targets are given from where the part lies, or from the top. One that leads nowhere is the name of no part. */
    private static String resolve(String part, String target) {
        try {
            String path = URI.create("/" + part).resolve(target).normalize().getPath();
            return path == null || path.isEmpty() ? "" : path.substring(1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String text(XMLStreamReader element, String attribute) {
        String value = element.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }

    private Inspection inspect() throws IOException {
        String contentType = contentType();
        String type = mediaType(contentType);
        Inspection found = Inspection.found().withMediaType(type);
        if (!contentType.endsWith("+xml")) {
            return found;
        } else if (type.contains("presentation")) {
            return found.withSlides(count("sldId"));
        } else if (type.contains("sheet")) {
            int sheets = count("sheet");
            if (sheets == 0) {
                throw new IOException("the workbook has no sheet");
            }
            return found.withSheets(sheets);
        }
        return found;
    }

    private String contentType() throws IOException {
        Map<String, String> types = new HashMap<>();
        try (InputStream in = zip.read(TYPES)) {
            XmlPart.read(
                    in,
                    element -> types.put(
                            element.getLocalName().equals("Override")
                                    ? text(element, "PartName")
                                    : text(element, "Extension"),
                            text(element, "ContentType")));
        }
        String extension = main.substring(main.lastIndexOf('.') + 1);
        return types.getOrDefault("/" + main, types.getOrDefault(extension, ""));
    }

    /** The main part's type is the file's with {@code .main+xml} after it, but for macros: those have their own form. */
    private static String mediaType(String contentType) {
        int main = contentType.lastIndexOf(MAIN);
        String type = main < 0 ? contentType : contentType.substring(0, main);
        return type.endsWith("macroEnabled") ? type + ".12" : type;
    }

    private int count(String item) throws IOException {
        Set<String> references = new HashSet<>();
        try (InputStream in = zip.read(main)) {
            XmlPart.read(in, element -> {
                if (element.getLocalName().equals(item)) {
                    references.add(reference(element));
                }
            });
        }
        Map<String, Relationship> relationships = relationships(zip, main);
        return (int) references.stream()
                .filter(relationships::containsKey)
                .map(reference -> relationships.get(reference).target())
                .distinct()
                .filter(zip::has)
                .count();
    }

    /** The attribute is {@code r:id}, in one of two namespaces; there may be another {@code id} in none. */
    private static String reference(XMLStreamReader element) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            String namespace = element.getAttributeNamespace(i);
            if (element.getAttributeLocalName(i).equals("id") && namespace != null && !namespace.isEmpty()) {
                return element.getAttributeValue(i);
            }
        }
        return "";
    }

    private record Relationship(String type, String target) {}
}
