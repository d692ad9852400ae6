/**
 * HCL's native syntax, as Terraform writes it: {@link dev.cordon.descriptor.hcl.HclDescriptor} turns a file into a
 * {@link dev.cordon.descriptor.hcl.syntax.Body body} of attributes and blocks. Nothing is evaluated here.
 */
@NullMarked
package dev.cordon.descriptor.hcl;

import org.jspecify.annotations.NullMarked;
