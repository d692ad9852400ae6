/**
 * Policies that somebody compiled to WebAssembly with {@code opa build -t wasm}, evaluated in process. Entry point: {@link
 * dev.cordon.policy.compiled.CompiledPolicy#load}. Nothing here knows how policies of source are compiled.
 */
@NullMarked
package dev.cordon.policy.compiled;

import org.jspecify.annotations.NullMarked;
