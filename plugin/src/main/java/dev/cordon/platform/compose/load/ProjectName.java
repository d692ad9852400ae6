package dev.cordon.platform.compose.load;

import com.google.re2j.Pattern;
import dev.cordon.descriptor.Node;
import dev.cordon.descriptor.Nodes;
import dev.cordon.descriptor.yaml.YamlDescriptor;
import dev.cordon.descriptor.yaml.YamlWords;
import dev.cordon.platform.compose.model.Interpolation;
import dev.cordon.platform.compose.model.Marks;
import dev.cordon.platform.compose.model.Tags;
import dev.cordon.platform.compose.model.Variables;
import dev.cordon.rego.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Compose calls a project, which it knows before it reads the files: they may name it as a variable. */
final class ProjectName {

    static final String VARIABLE = "COMPOSE_PROJECT_NAME";

    private static final Pattern NAMED = Pattern.compile("(?m)^(?:\\{.*)?[\"']?name[\"']?\\s*:");

    private final ProjectTree tree;
    private final Marks marks;

    ProjectName(ProjectTree tree, Marks marks) {
        this.tree = tree;
        this.marks = marks;
    }

    /** The environment's name, else that of the last file that has one, else the folder's. */
    String of(List<Path> files, Map<String, String> env, Path folder) {
        String given = env.getOrDefault(VARIABLE, "");
        for (int i = files.size() - 1; i >= 0 && given.isEmpty(); i--) {
            given = in(files.get(i), Variables.NONE.over(env));
        }
        return given.isEmpty() ? ofFolder(folder) : given;
    }

    private String in(Path file, Variables variables) {
        SourceFile source = tree.read(file);
        if (!NAMED.matcher(source.text()).find()) {
            return "";
        }
        String name = "";
        for (Node document :
                YamlDescriptor.read(source, Tags::read, YamlWords.CORE).documents()) {
            @Nullable String text = Nodes.scalarText(Nodes.at(document, "name"));
            name = text == null ? name : filled(text, variables);
        }
        return name;
    }

    private String filled(String text, Variables variables) {
        try {
            return Interpolation.fill(Marks.clean(text), variables, marks);
        } catch (Interpolation.InvalidText e) {
            return marks.mark("the project's name cannot be read: " + e.words());
        }
    }

    /** The checked folder may be called anything, from one checkout to the next. */
    private String ofFolder(Path folder) {
        String folderName = folder.toString().isEmpty() ? "" : String.valueOf(folder.getFileName());
        String name = folderName
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9_-]", "")
                .replaceAll("^[_-]+", "");
        return name.isEmpty()
                ? marks.mark("the project is called as the folder that the repository lies in; give it a \"name\"")
                : name;
    }
}
