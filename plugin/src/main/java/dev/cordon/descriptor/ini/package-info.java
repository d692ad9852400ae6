/**
 * Files of sections and lines ({@code [section]}, {@code name = value}) with positions, as far as all who write them agree:
 * what a line means is left to the platform. Entry point: {@link dev.cordon.descriptor.ini.IniFile}.
 */
@NullMarked
package dev.cordon.descriptor.ini;

import org.jspecify.annotations.NullMarked;
