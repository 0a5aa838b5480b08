package org.layerwright.samples.cli;

import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

/** Reads a page as XML, which fails on any tag left open. */
final class WellFormed {
    private WellFormed() {}

    /** The names of the page's elements. */
    static Set<String> elements(String page)
            throws ParserConfigurationException, SAXException, IOException {
        Set<String> names = new TreeSet<>();
        SAXParserFactory.newInstance()
                .newSAXParser()
                .parse(
                        new InputSource(new StringReader(page)),
                        new DefaultHandler() {
                            @Override
                            public void startElement(
                                    String uri, String local, String name, Attributes attributes) {
                                names.add(name);
                            }
                        });
        return names;
    }
}
