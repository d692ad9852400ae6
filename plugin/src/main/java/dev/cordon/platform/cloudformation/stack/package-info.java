/**
 * Templates put to use: with values for their parameters, their conditions decided, nested stacks opened, exports joined to
 * imports. Entry point: {@link dev.cordon.platform.cloudformation.stack.StackReader}.
 */
@NullMarked
package dev.cordon.platform.cloudformation.stack;

import org.jspecify.annotations.NullMarked;
