package dev.cordon.rego.value;

/** Writes values as Rego writes them: a space after commas and colons, {@code set()} for the empty set. */
final class ValueText {
    private final StringBuilder out = new StringBuilder();

    private ValueText() {}

    static String of(Value value) {
        ValueText text = new ValueText();
        text.append(value);
        return text.out.toString();
    }

    private void append(Value value) {
        switch (value.kind()) {
            case STRING -> JsonText.quote(((StringValue) value).value(), out);
            case ARRAY -> appendAll((ArrayValue) value, '[', ']');
            case OBJECT -> appendObject((ObjectValue) value);
            case SET -> appendSet((SetValue) value);
            case NULL, BOOLEAN, NUMBER -> out.append(value);
        }
    }

    private void appendSet(SetValue set) {
        if (set.size() == 0) {
            out.append("set()");
        } else {
            appendAll(set, '{', '}');
        }
    }

    private void appendAll(Iterable<Value> elements, char open, char close) {
        out.append(open);
        String separator = "";
        for (Value element : elements) {
            out.append(separator);
            append(element);
            separator = ", ";
        }
        out.append(close);
    }

    private void appendObject(ObjectValue object) {
        out.append('{');
        for (int i = 0; i < object.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            append(object.keyAt(i));
            out.append(": ");
            append(object.valueAt(i));
        }
        out.append('}');
    }
}
