/**
 * The syntax tree of HCL: {@link dev.cordon.descriptor.hcl.syntax.Body bodies} hold attributes and blocks, attributes
 * hold {@link dev.cordon.descriptor.hcl.syntax.Expression expressions}, and every node knows its exact range.
 */
@NullMarked
package dev.cordon.descriptor.hcl.syntax;

import org.jspecify.annotations.NullMarked;
