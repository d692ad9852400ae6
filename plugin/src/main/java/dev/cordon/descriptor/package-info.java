/**
 * A file that was read and parsed, before anybody knows what it means: a tree of {@link dev.cordon.descriptor.Node nodes}
 * in which every value has its line and column. One sub-package per syntax; the platforms above give the trees meaning.
 * {@link dev.cordon.descriptor.DescriptorText} is the way from bytes to text for all of them.
 */
@NullMarked
package dev.cordon.descriptor;

import org.jspecify.annotations.NullMarked;
