package dev.cordon.rego.plan;

import dev.cordon.rego.value.Value;

/** Patterns for the key and the value of an element. */
record ElementMatcher(Pattern key, Pattern value) {
    boolean matches(Frame frame, Value elementKey, Value elementValue) {
        return key.matches(frame, elementKey) && value.matches(frame, elementValue);
    }
}
