package dev.cordon.rego.compile;

/**
 * How strictly policies are compiled.
 *
 * @param strict whether unused imports and variables are errors
 * @param allowsDeprecated whether the built-in functions that Rego v1 has given up may be called
 */
public record CompilerOptions(boolean strict, boolean allowsDeprecated) {}
