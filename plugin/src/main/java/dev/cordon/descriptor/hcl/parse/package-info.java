/**
 * From text to syntax tree: the {@code Scanner} cuts the text into tokens, the parsers, one for each level of the grammar,
 * build the tree. {@link dev.cordon.descriptor.hcl.parse.HclParser} is the entry. Each parser method has its production
 * above it; upper-case words are tokens.
 */
@NullMarked
package dev.cordon.descriptor.hcl.parse;

import org.jspecify.annotations.NullMarked;
