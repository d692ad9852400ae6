package dev.cordon.descriptor.yaml;

import java.util.Set;

/**
 * Which words without quotes are booleans, and whether a key is its text. That depends on who reads the file: only of
 * {@code true} all think alike.
 */
public enum YamlWords {

    /** YAML 1.1 as Kubernetes reads it: {@code yes}, {@code on}, {@code y} and their opposites too. */
    KUBERNETES(
            Set.of("y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"),
            Set.of("n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF")),

    /** YAML 1.1 as its readers for Python and Java read it: the single letters are text. */
    PYTHON(
            Set.of("yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"),
            Set.of("no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF")),

    /** The same with keys as they are written: logical ids and the keys of a template's mappings are names, {@code No} too. */
    CLOUDFORMATION(PYTHON.yes, PYTHON.no) {
        @Override
        boolean keysAreTexts() {
            return true;
        }
    },

    /** YAML 1.2. */
    CORE(Set.of("true", "True", "TRUE"), Set.of("false", "False", "FALSE"));

    private final Set<String> yes;
    private final Set<String> no;

    YamlWords(Set<String> yes, Set<String> no) {
        this.yes = yes;
        this.no = no;
    }

    boolean isTrue(String text) {
        return yes.contains(text);
    }

    boolean isFalse(String text) {
        return no.contains(text);
    }

    boolean keysAreTexts() {
        return false;
    }
}
