/**
 * Cordon: reads infrastructure descriptors, works out who owns what and what is shared with whom, asks Rego policies
 * whether that is allowed, and says no where it is not.
 *
 * <p>The flow of data is the flow of packages: files → {@code descriptor} → {@code resource} → {@code estate} →
 * {@code input} → {@code policy} → {@code finding} → {@code usecase} → {@code report}; {@code maven} and {@code cli}
 * are the two doors.
 */
@NullMarked
package dev.cordon;

import org.jspecify.annotations.NullMarked;
