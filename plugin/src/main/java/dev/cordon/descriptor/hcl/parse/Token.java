package dev.cordon.descriptor.hcl.parse;

/**
 * A piece of the text.
 *
 * @param start offset of its first character
 * @param end offset behind its last
 */
record Token(TokenType type, int start, int end) {}
