/**
 * The command line: {@link dev.cordon.cli.Launcher}, {@link dev.cordon.cli.Main} and one class per command. Arguments become a request, the report is
 * shown, the {@link dev.cordon.usecase.ExitStatus status} becomes the exit code.
 */
@NullMarked
package dev.cordon.cli;

import org.jspecify.annotations.NullMarked;
