package dev.cordon.rego.builtin.schema;

/** A place in a document. */
record Place(String field) {
    private static final String WHOLE = "(Root)";
    static final Place ROOT = new Place(WHOLE);

    Place inside(String name) {
        return new Place(field.equals(WHOLE) ? name : field + "." + name);
    }
}
