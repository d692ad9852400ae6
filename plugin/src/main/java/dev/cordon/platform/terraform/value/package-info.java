/**
 * The values of Terraform's language while it is evaluated: {@link dev.cordon.platform.terraform.value.Term terms}, which
 * may be unknown in part, and remember which resources they came from.
 */
@NullMarked
package dev.cordon.platform.terraform.value;

import org.jspecify.annotations.NullMarked;
