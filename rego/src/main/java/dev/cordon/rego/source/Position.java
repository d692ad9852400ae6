package dev.cordon.rego.source;

/**
 * A place in a text as people count: the first line and the first column are 1, columns are Unicode code points.
 *
 * @param line one-based line
 * @param column one-based column, in code points; 0 is the line break before the line
 */
public record Position(int line, int column) {
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
