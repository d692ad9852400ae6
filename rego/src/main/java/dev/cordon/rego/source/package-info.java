/**
 * Source text and what is said about it: files, spans, positions and diagnostics with a caret.
 *
 * <p>Entry points: {@link dev.cordon.rego.source.SourceFile} and {@link dev.cordon.rego.source.Diagnostic}. First in the
 * data flow: everything that reads text makes spans here, everything that complains makes a diagnostic here.
 */
@NullMarked
package dev.cordon.rego.source;

import org.jspecify.annotations.NullMarked;
