package dev.cordon.rego;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.rego.source.SourceFile;
import org.junit.jupiter.api.Test;

/** What the strict and the version 0 options change. */
class StrictTest {
    @Test
    void unusedImportsAreRefused() {
        String policy = "package example\nimport data.a.b\nimport input.c\np := c";
        assertThatThrownBy(() -> builder(policy).strict(true).build())
                .hasMessage("example.rego:2:1: rego_compile_error: import data.a.b unused");
        assertThat(builder(policy).build().packages()).containsExactly("data.example");
    }

    @Test
    void unusedVariablesAreRefused() {
        String policy = "package example\np if {\n\tx := 1\n\ty := 2\n\ty > 1\n}";
        assertThatThrownBy(() -> builder(policy).strict(true).build())
                .hasMessage("example.rego:3:2: rego_compile_error: assigned var x unused");
        assertThat(builder(policy).build().packages()).containsExactly("data.example");
    }

    @Test
    void unusedArgumentsAreRefused() {
        String policy = """
                package example
                f(a, [b, _]) if a == 1
                default g(x) := 0
                h(a) := 1 if { 1 == 1 } else := 2 if { a == 3 }
                """;
        assertThatThrownBy(() -> builder(policy).strict(true).build()).hasMessage("""
                        example.rego:2:1: rego_compile_error: unused argument b. (hint: use _ (wildcard variable) instead)
                        example.rego:3:1: rego_compile_error: unused argument x. (hint: use _ (wildcard variable) instead)""");
        assertThat(builder(policy).build().packages()).containsExactly("data.example");
    }

    @Test
    void deprecatedFunctionsBelongToVersion0() {
        String policy = "package example\np = x { x = any([true]) }";
        assertThat(builder(policy)
                        .v0Compatible(true)
                        .build()
                        .prepare("data.example.p")
                        .evaluate(null)
                        .singleValue())
                .hasToString("true");
        assertThatThrownBy(() -> builder("package example\np := any([true])").build())
                .hasMessageContaining("deprecated built-in function calls in expression: any");
    }

    @Test
    void version0HasSetsAndBodiesWithoutKeywords() {
        String policy = """
                package example
                deny[msg] { msg := "a" }
                deny[msg] { msg := "b" } { msg := "c" }
                allow = true { not contains_x("abc") } else = false { true }
                contains_x(s) { contains(s, "x") }
                default level = 3
                if := 4
                """;
        assertThat(builder(policy)
                        .v0Compatible(true)
                        .build()
                        .prepare("data.example")
                        .evaluate(null)
                        .singleValue())
                .hasToString("{\"allow\": true, \"deny\": {\"a\", \"b\", \"c\"}, \"if\": 4, \"level\": 3}");
    }

    private static RegoCompiler.Builder builder(String policy) {
        return RegoCompiler.builder().module(new SourceFile("example.rego", policy));
    }
}
