package dev.cordon.rego.parse;

/**
 * One word or sign.
 *
 * @param text the decoded text of strings and identifiers, the raw text of anything else
 * @param start offset of its first character
 * @param end offset after its last character
 * @param afterSpace whether white space or a comment stands before it
 * @param afterNewline whether a line break stands between it and the token before
 */
record Token(TokenKind kind, String text, int start, int end, boolean afterSpace, boolean afterNewline) {
    boolean is(TokenKind other) {
        return kind == other;
    }
}
