/**
 * Go's {@code text/template}, as far as policies reach it: text becomes tokens, tokens a tree whose nodes execute themselves on an
 * {@link dev.cordon.rego.builtin.template.Execution}. Numbers of JSON are texts with methods here, as they are in Go.
 *
 * <p>Entry point: {@link dev.cordon.rego.builtin.template.Template}.
 */
@NullMarked
package dev.cordon.rego.builtin.template;

import org.jspecify.annotations.NullMarked;
