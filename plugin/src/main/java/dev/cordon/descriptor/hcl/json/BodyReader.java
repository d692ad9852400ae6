package dev.cordon.descriptor.hcl.json;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.hcl.syntax.Body;
import dev.cordon.descriptor.hcl.syntax.Expression;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.rego.source.Span;
import dev.cordon.rego.value.NullValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects to bodies: arguments, and blocks below as many levels of objects as they have labels. */
final class BodyReader {

    /** The name under which comments stand. */
    private static final String COMMENT = "//";

    private final JsonPlaces places;
    private final List<Problem> problems;

    BodyReader(JsonPlaces places, List<Problem> problems) {
        this.places = places;
        this.problems = problems;
    }

    /** A file is a body, or a list of bodies that are read as one. */
    Body file(Node document, Shape shape) {
        List<Node> bodies = document instanceof Node.Sequence several ? several.items() : List.of(document);
        return body(bodies, shape, "the file", places.span(document.location()));
    }

    private Body body(List<Node> objects, Shape shape, String what, Span span) {
        Map<String, Body.Attribute> attributes = new LinkedHashMap<>();
        List<Body.Block> blocks = new ArrayList<>();
        for (Node object : objects) {
            if (object instanceof Node.Mapping mapping) {
                mapping.entries().forEach(entry -> entry(entry, shape, attributes, blocks));
            } else {
                invalid(object.location(), what + " must be an object");
            }
        }
        return new Body(List.copyOf(attributes.values()), blocks, span);
    }

    private void entry(Node.Entry entry, Shape shape, Map<String, Body.Attribute> attributes, List<Body.Block> blocks) {
        if (entry.name().equals(COMMENT)) {
            return;
        }
        Shape.@Nullable Blocks introduced = shape.blocks(entry.name(), entry.value());
        if (introduced != null) {
            Head head = new Head(entry.name(), List.of(), places.span(entry.location()));
            blocks(head, entry.value(), introduced, introduced.labels(), blocks);
            return;
        }
        Span name = places.span(entry.location());
        int before = problems.size();
        Expression value = new ValueReader(places, shape.text(entry.name()), problems).read(entry.value());
        Body.Attribute attribute = new Body.Attribute(entry.name(), value, name, name.to(value.span()));
        if (problems.size() > before) {
            return;
        }
        if (attributes.putIfAbsent(entry.name(), attribute) != null) {
            invalid(entry.location(), "the argument \"" + entry.name() + "\" was set before");
        }
    }

    private void blocks(Head head, Node value, Shape.Blocks type, int labels, List<Body.Block> into) {
        if (value instanceof Node.Sequence several) {
            several.items().forEach(item -> blocks(head, item, type, labels, into));
        } else if (value instanceof Node.Mapping mapping && labels > 0) {
            for (Node.Entry entry : mapping.entries()) {
                if (!entry.name().equals(COMMENT)) {
                    Head labelled = head.with(entry.name(), places.span(entry.location()));
                    blocks(labelled, entry.value(), type, labels - 1, into);
                }
            }
        } else if (value instanceof Node.Mapping) {
            Span span = places.span(value.location());
            Body body = body(List.of(value), type.inside(), "a " + head.type() + " block", span);
            into.add(new Body.Block(
                    head.type(), head.labels(), body, head.span(), head.span().to(span)));
        } else if (!isNull(value)) {
            invalid(value.location(), "a " + head.type() + " block must be an object, or a list of objects");
        }
    }

    private static boolean isNull(Node value) {
        return value instanceof Node.Scalar scalar && scalar.value() == NullValue.NULL;
    }

    private void invalid(Location location, String message) {
        problems.add(new Problem(
                ProblemCode.DESCRIPTOR_SYNTAX,
                location,
                "invalid HCL in JSON: " + message,
                "Correct the file; \"terraform validate\" names the place too."));
    }

    /**
     * What a block is called, as far as it is read.
     *
     * @param span of the last label, where a reader looks for the block
     */
    private record Head(String type, List<String> labels, Span span) {

        Head with(String label, Span place) {
            List<String> all = new ArrayList<>(labels);
            all.add(label);
            return new Head(type, all, place);
        }
    }
}
