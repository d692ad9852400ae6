package dev.cordon.report.explain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cordon.finding.Problem;
import dev.cordon.report.format.JsonText;
import dev.cordon.usecase.explain.Explanation;
import dev.cordon.usecase.explain.FileExplanation;
import dev.cordon.usecase.explain.Neighbourhood;
import java.util.List;
import java.util.function.Function;

/** An explanation for programs. */
final class ExplanationJson {

    private ExplanationJson() {}

    static String of(Explanation explanation) {
        ObjectNode document = JsonText.object();
        document.put("version", Explanation.VERSION);
        document.put("subject", explanation.subject());
        document.set("problems", list(explanation.problems(), ExplanationJson::problem));
        document.set("resources", list(explanation.resources(), ResourceNode::of));
        document.set(
                "file", explanation.file() == null ? JsonNodeFactory.instance.nullNode() : file(explanation.file()));
        document.set("neighbourhood", neighbourhood(explanation.neighbourhood()));
        return JsonText.write(document);
    }

    static <T> ArrayNode list(List<T> items, Function<T, ? extends JsonNode> write) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        items.forEach(item -> array.add(write.apply(item)));
        return array;
    }

    private static ObjectNode problem(Problem problem) {
        ObjectNode node = JsonText.object();
        node.put("code", problem.code().id());
        node.set("location", JsonText.location(problem.location()));
        node.put("message", problem.message());
        node.put("remedy", problem.remedy());
        return node;
    }

    private static ObjectNode file(FileExplanation file) {
        ObjectNode node = JsonText.object();
        node.put("path", file.path());
        node.put("platform", file.platform());
        node.put("readFor", file.readFor());
        node.put("skipped", file.skipped());
        node.set("notes", JsonText.array(file.notes()));
        node.set("problems", list(file.problems(), ExplanationJson::problem));
        node.set("resources", list(file.resources(), ResourceNode::summary));
        node.set("partOf", list(file.partOf(), ResourceNode::summary));
        return node;
    }

    private static ObjectNode neighbourhood(Neighbourhood part) {
        ObjectNode node = JsonText.object();
        node.set("resources", list(part.resources(), ResourceNode::summary));
        node.set("edges", list(part.edges(), ResourceNode::edge));
        return node;
    }
}
