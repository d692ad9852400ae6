/**
 * JSON and YAML text to and from values.
 *
 * <p>Entry points: {@link dev.cordon.rego.json.JsonReader}, {@link dev.cordon.rego.json.JsonWriter},
 * {@link dev.cordon.rego.json.YamlReader}. Data and input come in through the readers, streaming, with shared keys;
 * results leave through the writer.
 */
@NullMarked
package dev.cordon.rego.json;

import org.jspecify.annotations.NullMarked;
