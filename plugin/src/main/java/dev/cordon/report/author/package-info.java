/** Answers of the policy authors' tools as text, in the shapes of {@code opa eval} and {@code opa test}. */
@NullMarked
package dev.cordon.report.author;

import org.jspecify.annotations.NullMarked;
