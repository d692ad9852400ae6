/**
 * From descriptors to {@link dev.cordon.resource.Resource resources}: the {@link dev.cordon.platform.Platform contract}
 * that each platform fulfils. One sub-package per platform; they do not know each other.
 */
@NullMarked
package dev.cordon.platform;

import org.jspecify.annotations.NullMarked;
