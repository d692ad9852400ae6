/**
 * Answers of {@link dev.cordon.usecase.explain.Explain} as text, JSON and Graphviz. Entry point: {@link
 * dev.cordon.report.explain.ExplanationFormat}.
 */
@NullMarked
package dev.cordon.report.explain;

import org.jspecify.annotations.NullMarked;
