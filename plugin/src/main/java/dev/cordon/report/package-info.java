/**
 * How a {@link dev.cordon.usecase.check.CheckReport} becomes text: the {@link dev.cordon.report.ReportFormat contract}
 * that each format fulfils, and what formats share. The formats are in {@code report.format}, their list and the writing
 * of files in {@code report.output}. Reports decide nothing.
 */
@NullMarked
package dev.cordon.report;

import org.jspecify.annotations.NullMarked;
