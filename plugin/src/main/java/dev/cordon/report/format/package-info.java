/**
 * One class per report format: build log, JSON, SARIF, JUnit XML, Markdown. They do not know each other; each reads a
 * {@link dev.cordon.usecase.check.CheckReport} and returns a text.
 */
@NullMarked
package dev.cordon.report.format;

import org.jspecify.annotations.NullMarked;
