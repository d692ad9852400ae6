package dev.cordon.report.format;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A suite of JUnit XML with its cases.
 *
 * @param properties what holds for the whole suite
 */
public record JUnitSuite(String name, List<Property> properties, List<Case> cases) {

    /** What is said of a suite; a name may be there several times. */
    public record Property(String name, String value) {}

    public JUnitSuite(String name, List<Case> cases) {
        this(name, List.of(), cases);
    }

    /** How a case ended; the name of the XML element, empty for a pass. */
    public enum Ending {
        PASSED(""),
        FAILED("failure"),
        BROKEN("error"),
        SKIPPED("skipped");

        private final String element;

        Ending(String element) {
            this.element = element;
        }
    }

    /**
     * A case of a suite.
     *
     * @param message why it did not pass, in a line
     * @param text the same at length; of a case that passed, what it printed
     * @param time how long it took
     */
    public record Case(String name, Ending ending, String message, String text, Duration time) {
        /** The same with the time that it took. */
        public Case lasting(Duration duration) {
            return new Case(name, ending, message, text, duration);
        }

        public static Case passed(String name, String text) {
            return new Case(name, Ending.PASSED, "", text, Duration.ZERO);
        }

        public static Case failed(String name, String message, String text) {
            return new Case(name, Ending.FAILED, message, text, Duration.ZERO);
        }

        public static Case broken(String name, String message, String text) {
            return new Case(name, Ending.BROKEN, message, text, Duration.ZERO);
        }

        public static Case skipped(String name, String message) {
            return new Case(name, Ending.SKIPPED, message, "", Duration.ZERO);
        }
    }

    /** The suites as a document. */
    public static String write(List<JUnitSuite> suites) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            newline(xml, 0);
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "cordon");
            for (JUnitSuite suite : suites) {
                suite.write(xml);
            }
            newline(xml, 0);
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML in memory can always be written", e);
        }
        return text + "\n";
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        newline(xml, 1);
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", name);
        xml.writeAttribute("tests", Integer.toString(cases.size()));
        xml.writeAttribute("failures", count(Ending.FAILED));
        xml.writeAttribute("errors", count(Ending.BROKEN));
        xml.writeAttribute("skipped", count(Ending.SKIPPED));
        writeProperties(xml);
        for (Case testcase : cases) {
            writeCase(xml, testcase);
        }
        newline(xml, 1);
        xml.writeEndElement();
    }

    private void writeProperties(XMLStreamWriter xml) throws XMLStreamException {
        if (properties.isEmpty()) {
            return;
        }
        newline(xml, 2);
        xml.writeStartElement("properties");
        for (Property property : properties) {
            newline(xml, 3);
            xml.writeEmptyElement("property");
            xml.writeAttribute("name", printable(property.name()));
            xml.writeAttribute("value", printable(property.value()));
        }
        newline(xml, 2);
        xml.writeEndElement();
    }

    private void writeCase(XMLStreamWriter xml, Case testcase) throws XMLStreamException {
        newline(xml, 2);
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", name);
        xml.writeAttribute("name", printable(testcase.name()));
        xml.writeAttribute("time", seconds(testcase.time()));
        if (testcase.ending() != Ending.PASSED) {
            newline(xml, 3);
            xml.writeStartElement(testcase.ending().element);
            xml.writeAttribute("message", printable(testcase.message()));
            xml.writeCharacters(printable(testcase.text()));
            xml.writeEndElement();
        } else if (!testcase.text().isEmpty()) {
            newline(xml, 3);
            xml.writeStartElement("system-out");
            xml.writeCharacters(printable(testcase.text()));
            xml.writeEndElement();
        }
        newline(xml, 2);
        xml.writeEndElement();
    }

    private static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    private String count(Ending ending) {
        return Long.toString(
                cases.stream().filter(testcase -> testcase.ending() == ending).count());
    }

    /** XML 1.0 has no way to write most control characters, and a checked file may hold any. */
    private static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(c -> printable.appendCodePoint(isXml(c) ? c : 0xFFFD));
        return printable.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    private static void newline(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
