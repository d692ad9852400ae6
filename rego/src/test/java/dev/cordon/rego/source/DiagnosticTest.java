package dev.cordon.rego.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticTest {
    private final SourceFile file = new SourceFile("a/b.rego", "package a\n\n\tx := 😀 + y\nlast");

    @Test
    void columnsAreCodePoints() {
        assertThat(file.position(file.text().indexOf("y\n"))).isEqualTo(new Position(3, 11));
        assertThat(file.position(0)).isEqualTo(new Position(1, 1));
        assertThat(file.position(1000)).isEqualTo(new Position(4, 5));
    }

    @Test
    void rendersLineAndCaretUnderTheSpan() {
        int x = file.text().indexOf("x :=");
        Diagnostic diagnostic =
                Diagnostic.error("rego_unsafe_var_error", "var x is unsafe", new Span(file, x, x + 4), "bind x first");
        assertThat(diagnostic.render()).isEqualTo("""
                        a/b.rego:3:2: rego_unsafe_var_error: var x is unsafe
                          \tx := 😀 + y
                          \t^^^^
                          hint: bind x first""");
    }

    @Test
    void rendersWithoutAPlace() {
        assertThat(Diagnostic.error("code", "message", null).render()).isEqualTo("code: message");
    }
}
