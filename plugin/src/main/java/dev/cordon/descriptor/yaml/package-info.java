/**
 * YAML to {@link dev.cordon.descriptor.Node nodes} with positions. SnakeYAML finds the structure; what a plain scalar
 * means, how aliases expand and how merge keys merge is decided here, within {@link dev.cordon.descriptor.Limits limits}.
 * Entry point: {@link dev.cordon.descriptor.yaml.YamlDescriptor}.
 */
@NullMarked
package dev.cordon.descriptor.yaml;

import org.jspecify.annotations.NullMarked;
