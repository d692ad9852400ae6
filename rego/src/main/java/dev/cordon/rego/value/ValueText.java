package dev.cordon.rego.value;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Writes values as Rego writes them: a space after commas and colons, {@code set()} for the empty set. */
final class ValueText {
    private final StringBuilder out = new StringBuilder();

    private ValueText() {}

    static String of(Value value) {
        ValueText text = new ValueText();
        text.append(value);
        return text.out.toString();
    }

    /** What is still to be written is kept aside rather than on the stack, which deep values would overflow. */
    private void append(Value value) {
        Deque<Object> pending = new ArrayDeque<>();
        pending.push(value);
        while (!pending.isEmpty()) {
            Object next = pending.pop();
            if (next instanceof Value part) {
                append(part, pending);
            } else {
                out.append(next);
            }
        }
    }

    private void append(Value value, Deque<Object> pending) {
        switch (value.kind()) {
            case STRING -> JsonText.quote(((StringValue) value).value(), out);
            case ARRAY -> push(((ArrayValue) value).values(), "[", "]", pending);
            case OBJECT -> pushObject((ObjectValue) value, pending);
            case SET -> {
                List<Value> elements = ((SetValue) value).values();
                push(elements, elements.isEmpty() ? "set(" : "{", elements.isEmpty() ? ")" : "}", pending);
            }
            case NULL, BOOLEAN, NUMBER -> out.append(value);
        }
    }

    private void push(List<Value> elements, String open, String close, Deque<Object> pending) {
        pending.push(close);
        for (int i = elements.size() - 1; i >= 0; i--) {
            pending.push(elements.get(i));
            if (i > 0) {
                pending.push(", ");
            }
        }
        out.append(open);
    }

    private void pushObject(ObjectValue object, Deque<Object> pending) {
        pending.push("}");
        for (int i = object.size() - 1; i >= 0; i--) {
            pending.push(object.valueAt(i));
            pending.push(": ");
            pending.push(object.keyAt(i));
            if (i > 0) {
                pending.push(", ");
            }
        }
        out.append('{');
    }
}
