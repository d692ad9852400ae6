/**
 * The words in which Cordon speaks: {@link dev.cordon.finding.Finding findings} of policies,
 * {@link dev.cordon.finding.Problem problems} of the tool with its input, and the {@link dev.cordon.finding.Location
 * place} of either. Everything may use this package; it uses nothing.
 */
@NullMarked
package dev.cordon.finding;

import org.jspecify.annotations.NullMarked;
