/**
 * State files: what Terraform believes to be there. {@link dev.cordon.platform.terraform.state.StateReader} streams them
 * and takes out what is secret.
 */
@NullMarked
package dev.cordon.platform.terraform.state;

import org.jspecify.annotations.NullMarked;
