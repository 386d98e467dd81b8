// SPDX-License-Identifier: Apache-2.0
package org.aiplus.files;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.aiplus.shared.ProblemCode;

/** Reads small XML parts of strangers, element by element, by a parser that knows no document type and no outside. */
final class XmlElements {

    /**
     * An element without its place.
     *
     * @param name local name
     * @param attributes by local name
     */
    record Element(String name, Map<String, String> attributes) {

        /** The value of an attribute, empty when it has none. */
        String attribute(String wanted) {
            return attributes.getOrDefault(wanted, "");
        }
    }

    private XmlElements() {}

    static void forEach(byte[] xml, Consumer<Element> act) {
        try {
            var reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                var event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw Refusals.of(ProblemCode.FILE_ACTIVE_CONTENT);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    var attributes = new HashMap<String, String>();
                    for (int i = 0; i < reader.getAttributeCount(); i++) {
                        attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
                    }
                    act.accept(new Element(reader.getLocalName(), attributes));
                }
            }
        } catch (XMLStreamException notXml) {
            throw Refusals.of(ProblemCode.FILE_UNREADABLE);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
