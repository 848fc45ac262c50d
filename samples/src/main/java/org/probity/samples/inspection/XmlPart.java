package org.probity.samples.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML of strangers, element by element: no document type, so no entities; nothing from outside; no great depth. */
final class XmlPart {
    private static final int DEEPEST = 256;

    private XmlPart() {}

    static void read(InputStream in, Consumer<XMLStreamReader> eachElement) throws IOException {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            int depth = 0;
            while (xml.hasNext() && depth < DEEPEST) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD -> throw new IOException("a part declares a document type");
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        eachElement.accept(xml);
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {}
                }
            }
            if (depth > 0) {
                throw new IOException("elements are nested too deep");
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory;
    }
}
