package dev.cordon.rego.value;

/**
 * A Rego value. Values are immutable and ordered as OPA orders them: null, false, true, numbers, strings, arrays,
 * objects, sets. {@link Object#toString()} gives the text as Rego writes it.
 */
public sealed interface Value extends Comparable<Value>
        permits NullValue, BooleanValue, NumberValue, StringValue, ArrayValue, ObjectValue, SetValue {
    /** The kind, whose ordinal decides the order between values of different kinds. */
    Kind kind();

    /** The kinds of values in their order. */
    enum Kind {
        NULL("null"),
        BOOLEAN("boolean"),
        NUMBER("number"),
        STRING("string"),
        ARRAY("array"),
        OBJECT("object"),
        SET("set");

        private final String typeName;

        Kind(String typeName) {
            this.typeName = typeName;
        }

        /** The name that {@code type_name} gives. */
        public String typeName() {
            return typeName;
        }
    }
}
