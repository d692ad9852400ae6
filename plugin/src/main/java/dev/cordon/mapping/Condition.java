package dev.cordon.mapping;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of an attribute; of those that are given, all.
 *
 * @param is the value, or a list of which it is one
 * @param not the value that it is not, or a list of which it is none
 * @param present whether there must be a value, or must be none
 * @param matches what must be found in the value
 * @param otherwise the value where the attribute is not set ({@code default} in the file)
 */
public record Condition(
        String path,
        @Nullable JsonNode is,
        @Nullable JsonNode not,
        @Nullable Boolean present,
        @Nullable Pattern matches,
        @Nullable JsonNode otherwise) {

    @JsonCreator
    static Condition of(
            @JsonProperty("path") String path,
            @JsonProperty("is") @Nullable JsonNode is,
            @JsonProperty("not") @Nullable JsonNode not,
            @JsonProperty("present") @Nullable Boolean present,
            @JsonProperty("matches") @Nullable String matches,
            @JsonProperty("default") @Nullable JsonNode otherwise) {
        return new Condition(path, is, not, present, matches == null ? null : Pattern.compile(matches), otherwise);
    }
}
