package dev.cordon.rego.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.rego.source.SourceFile;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.ObjectValue;
import dev.cordon.rego.value.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":[1,2.50,-0,1e3,true,false,null],\"b\":{}}",
                "\"line\\n\\u0001 \\\"quoted\\\" 😀\"",
                "[]",
                "12345678901234567890123",
            })
    void writesWhatItRead(String text) throws IOException {
        assertThat(JsonWriter.compact(read(text))).isEqualTo(text);
        var stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        assertThat(JsonReader.read("stream", stream)).isEqualTo(read(text));
    }

    @Test
    void recordsWithTheSameKeysShareTheirShape() {
        ArrayValue records = (ArrayValue) read("[{\"b\":1,\"a\":2},{\"b\":3,\"a\":4}]");
        ObjectValue first = (ObjectValue) records.get(0);
        ObjectValue second = (ObjectValue) records.get(1);
        assertThat(first.shape()).isSameAs(second.shape());
        assertThat(second).hasToString("{\"a\": 4, \"b\": 3}");
    }

    @Test
    void mapsWithManyKeysAreRead() {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < 500; i++) {
            text.append(i == 0 ? "" : ",")
                    .append("{\"k")
                    .append(i)
                    .append("\":")
                    .append(i)
                    .append("}");
        }
        assertThat(((ArrayValue) read(text + "]")).get(499)).hasToString("{\"k499\": 499}");
    }

    @Test
    void deepDocumentsAreRead() {
        assertThat(read("[".repeat(5000) + "]".repeat(5000))).isInstanceOf(ArrayValue.class);
    }

    @Test
    void problemsHaveAPlace() {
        assertThatThrownBy(() -> read("{\n  \"a\": 1,\n  \"a\": 2\n}"))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("data.json:4:")
                .hasMessageContaining("duplicate key \"a\"");
        assertThatThrownBy(() -> read("{\"a\": 1e99999999999}")).hasMessageContaining("number too big");
        assertThatThrownBy(() -> read("[1,]")).hasMessageContaining("data.json:1:4: json_parse_error");
        assertThatThrownBy(() -> read("1 2")).hasMessageContaining("after the JSON value");
        assertThatThrownBy(() -> read("")).hasMessageContaining("empty");
        assertThatThrownBy(() -> read("[1")).hasMessageContaining("data.json:1:");
    }

    @Test
    void prettyIndentsByTwo() {
        assertThat(JsonWriter.pretty(read("{\"b\":[],\"a\":[1]}")))
                .isEqualTo("{\n  \"a\": [\n    1\n  ],\n  \"b\": []\n}");
    }

    @Test
    void yamlHasTheScalarsThatOpaReads() {
        String text = """
                yes: on
                numbers: [0x1F, 0o17, 017, 1_000, 1.50, 1e3, .5]
                texts: ["1", 2026-01-02, 12:30, ~x, "yes"]
                nothing: ~
                base: &base {a: 1, b: 2}
                merged: {<<: *base, b: 3}
                """;
        assertThat(YamlReader.read(new SourceFile("a.yaml", text)).get(0)).isEqualTo(read("""
                                {"true": true, "numbers": [31, 15, 15, 1000, 1.5, 1000, 0.5],
                                 "texts": ["1", "2026-01-02", "12:30", "~x", "yes"], "nothing": null,
                                 "base": {"a": 1, "b": 2}, "merged": {"a": 1, "b": 3}}"""));
    }

    @Test
    void yamlProblemsHaveAPlace() {
        assertThatThrownBy(() -> YamlReader.read(new SourceFile("a.yaml", "a: 1\na: 2\n")))
                .hasMessageContaining("a.yaml:2:1: yaml_parse_error: duplicate key \"a\"");
        assertThatThrownBy(() -> YamlReader.read(new SourceFile("a.yaml", "a: [1\nb")))
                .hasMessageContaining("yaml_parse_error");
        assertThat(YamlReader.read(new SourceFile("a.yaml", "1\n---\n2\n"))).hasSize(2);
    }

    private static Value read(String text) {
        return JsonReader.read(new SourceFile("data.json", text));
    }
}
