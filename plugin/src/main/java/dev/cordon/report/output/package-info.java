/**
 * The {@link dev.cordon.report.output.ReportFormats list of formats} and the {@link dev.cordon.report.output.ReportFiles
 * writing} of reports to files, for both doors.
 */
@NullMarked
package dev.cordon.report.output;

import org.jspecify.annotations.NullMarked;
