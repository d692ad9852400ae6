package dev.cordon.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The top-level pieces of a descriptor of the sample: blocks of a formatted {@code .tf} file, documents of a YAML file.
 * Good for files that {@code terraform fmt} has formatted, which those of the sample are.
 */
final class Blocks {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^(?:#[^\\n]*\\n)*[a-z]+[^\\n]*\\{.*?^\\}\\n");
    private static final Pattern DOCUMENT_END = Pattern.compile("(?m)^---\\n");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?m)^( +[a-z_0-9]+ +=) ([^{\\n]+)$");

    private Blocks() {}

    /** Each block with the comment above it. */
    static List<String> ofTerraform(String text) {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            blocks.add(matcher.group());
        }
        return blocks;
    }

    static List<String> ofYaml(String text) {
        return DOCUMENT_END.splitAsStream(text).toList();
    }

    /**
     * The text once for each of its attributes, with that attribute's value replaced.
     *
     * @return texts by what was replaced: the line with the original value
     */
    static List<Blanked> blankEach(String text, String replacement) {
        List<Blanked> results = new ArrayList<>();
        Matcher matcher = ATTRIBUTE.matcher(text);
        while (matcher.find()) {
            String changed = text.substring(0, matcher.end(1)) + " " + replacement + text.substring(matcher.end());
            results.add(new Blanked(matcher.group().strip(), changed));
        }
        return results;
    }

    /** A text in which one attribute has lost its value. */
    record Blanked(String attribute, String text) {
        String name() {
            return attribute.substring(0, attribute.indexOf('=')).strip();
        }
    }
}
