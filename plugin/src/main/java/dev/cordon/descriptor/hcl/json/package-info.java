/**
 * HCL's JSON syntax: {@link dev.cordon.descriptor.hcl.json.HclJson} turns a document into the same
 * {@link dev.cordon.descriptor.hcl.syntax.Body body} as the native syntax gives. JSON does not tell blocks from arguments;
 * a {@link dev.cordon.descriptor.hcl.json.Shape shape} does.
 */
@NullMarked
package dev.cordon.descriptor.hcl.json;

import org.jspecify.annotations.NullMarked;
