/**
 * JSON to {@link dev.cordon.descriptor.Node nodes} with positions ({@link dev.cordon.descriptor.json.JsonDescriptor}), and
 * the means to stream files that are too large for a tree ({@link dev.cordon.descriptor.json.JsonStream}).
 */
@NullMarked
package dev.cordon.descriptor.json;

import org.jspecify.annotations.NullMarked;
