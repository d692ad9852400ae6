package dev.cordon.rego.parse;

/**
 * A comment.
 *
 * @param text what follows the hash sign
 * @param start offset of the hash sign
 * @param line one-based line
 * @param ownLine whether nothing but white space stands before it on its line
 */
record Comment(String text, int start, int line, boolean ownLine) {
    int end() {
        return start + 1 + text.length();
    }
}
