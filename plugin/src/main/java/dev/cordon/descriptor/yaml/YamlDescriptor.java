package dev.cordon.descriptor.yaml;

import dev.cordon.descriptor.Documents;
import dev.cordon.descriptor.Limits;
import dev.cordon.descriptor.Node;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemException;
import dev.cordon.rego.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads a YAML file of any number of documents into trees with positions. */
public final class YamlDescriptor {

    private YamlDescriptor() {}

    /** The documents up to the first that breaks the syntax; documents without content are left out. */
    public static Documents read(SourceFile source) {
        return read(source, YamlTags.IGNORED);
    }

    /** The same for a format that has tags of its own. */
    public static Documents read(SourceFile source, YamlTags tags) {
        return read(source, tags, YamlWords.KUBERNETES);
    }

    /** The same for a format that has booleans of its own. */
    public static Documents read(SourceFile source, YamlTags tags, YamlWords words) {
        List<Node> documents = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        YamlTree tree = new YamlTree(source.name(), tags, words, problems);
        try {
            Composer composer = composer(source);
            while (composer.checkNode()) {
                @Nullable Node document = tree.document(composer.getNode());
                if (document != null) {
                    documents.add(document);
                }
            }
        } catch (YAMLException e) {
            problems.add(YamlProblems.of(source, e));
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        }
        return new Documents(documents, problems);
    }

    private static Composer composer(SourceFile source) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(Limits.DEPTH);
        // Aliases are counted where they are expanded: this limit neither stops a bomb nor lets large files pass.
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        ParserImpl parser = new ParserImpl(new StreamReader(source.text()), options);
        return new Composer(parser, new KeepPlain(), options);
    }
}
