/**
 * Built-in functions that need the language itself.
 *
 * <p>Entry point: {@link dev.cordon.rego.language.LanguageBuiltins}. Stands apart from the other families because it uses the
 * parser, which they must not know.
 */
@NullMarked
package dev.cordon.rego.language;

import org.jspecify.annotations.NullMarked;
