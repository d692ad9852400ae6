/**
 * Which files of a folder are read, and by whom. {@link dev.cordon.usecase.discovery.Discovery} walks the folder, asks
 * the platforms by name and content, and accounts for everything that nobody reads.
 */
@NullMarked
package dev.cordon.usecase.discovery;

import org.jspecify.annotations.NullMarked;
