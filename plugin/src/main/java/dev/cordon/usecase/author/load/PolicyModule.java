package dev.cordon.usecase.author.load;

import dev.cordon.rego.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * A policy as loaded.
 *
 * @param version 0 or 1 where a bundle's manifest says in which version of Rego it is written, else null
 */
public record PolicyModule(SourceFile source, @Nullable Integer version) {}
