package dev.cordon.platform.compose.load;

import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.platform.compose.model.Complaints;
import dev.cordon.platform.compose.model.Interpolation;
import dev.cordon.platform.compose.model.Marks;
import dev.cordon.platform.compose.model.Variables;
import java.util.ArrayList;
import java.util.List;

/** Fills variables into every value of a tree. Names are no values, and stay. */
final class Fill implements Node.Visitor<Node> {

    private final Variables variables;
    private final Marks marks;
    private final Budget budget;
    private final Complaints complaints;

    Fill(Variables variables, Marks marks, Budget budget, Complaints complaints) {
        this.variables = variables;
        this.marks = marks;
        this.budget = budget;
        this.complaints = complaints;
    }

    @Override
    public Node scalar(Node.Scalar scalar) {
        String text = Nodes.text(scalar);
        if (text == null) {
            return scalar;
        }
        String clean = Marks.clean(text);
        if (clean.indexOf('$') < 0) {
            return clean.equals(text) ? scalar : Nodes.scalar(clean, scalar);
        }
        try {
            String filled = Interpolation.fill(clean, variables, marks);
            budget.characters(scalar.location(), filled.length());
            return Nodes.scalar(filled, scalar);
        } catch (Interpolation.InvalidText e) {
            if (e.isLimit()) {
                complaints.limit(scalar.location(), e.words());
            } else {
                complaints.invalid(scalar.location(), "in this text: " + e.words(), "Correct the variable.");
            }
            return Nodes.scalar(marks.mark("the text cannot be read: " + e.words()), scalar);
        }
    }

    @Override
    public Node sequence(Node.Sequence sequence) {
        return new Node.Sequence(
                sequence.items().stream().map(item -> item.accept(this)).toList(), sequence.location());
    }

    @Override
    public Node mapping(Node.Mapping mapping) {
        List<Node.Entry> entries = new ArrayList<>(mapping.entries().size());
        for (Node.Entry entry : mapping.entries()) {
            entries.add(new Node.Entry(entry.name(), entry.value().accept(this), entry.location()));
        }
        return new Node.Mapping(entries, mapping.location());
    }
}
