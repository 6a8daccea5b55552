package id.selaras.letter;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XHTML of our templates with people's words in it: no document type, no entities of its own, nothing from outside. */
final class Xhtml {
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private Xhtml() {}

    static Document read(String xhtml, String style) {
        try {
            // What nobody can see has no place on a paper and would stop the parser.
            var source = new InputSource(new StringReader(NO_XML.matcher(xhtml).replaceAll("")));
            var reader = factory().newDocumentBuilder();
            // By default the parser prints what it stumbled over, and that may be somebody's name.
            reader.setErrorHandler(new DefaultHandler());
            var document = reader.parse(source);
            var sheet = document.createElement("style");
            sheet.setTextContent(style);
            document.getElementsByTagName("head").item(0).appendChild(sheet);
            return document;
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException("the template of a paper did not write XHTML", e);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setExpandEntityReferences(false);
        return factory;
    }
}
