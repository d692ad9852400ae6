package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** A whole document with all that is below it. */
public final class DocumentNode extends ValueNode {
    private final Document document;

    public DocumentNode(Document document) {
        this.document = document;
    }

    @Override
    public @Nullable Value evaluate(Frame frame) {
        return document.value(frame);
    }
}
