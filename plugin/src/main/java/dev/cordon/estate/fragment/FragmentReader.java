package dev.cordon.estate.fragment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cordon.finding.Location;
import dev.cordon.finding.Problem;
import dev.cordon.finding.ProblemCode;
import dev.cordon.finding.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a fragment, one resource at a time. Its shape is {@code policies/schemas/fragment.schema.json}; whatever differs
 * from it is refused, because a fragment may come from somebody else.
 */
public final class FragmentReader {

    private static final int DEEPEST = 200;

    private final String name;
    private final JsonParser json;
    private final List<Fragment.Entry> entries = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private @Nullable String repository;
    private boolean versioned;

    private FragmentReader(String name, JsonParser json) {
        this.name = name;
        this.json = json;
    }

    /**
     * @param name of the file as messages show it
     * @throws ProblemException {@code FRAGMENT_INVALID} where the file is no fragment of this version
     */
    public static Fragment read(String name, Path file) {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                .build();
        try (JsonParser json = factory.setCodec(new ObjectMapper()).createParser(file.toFile())) {
            return new FragmentReader(name, json).document();
        } catch (JsonProcessingException e) {
            Location at = e.getLocation() == null
                    ? Location.startOf(name)
                    : new Location(
                            name,
                            Math.max(1, e.getLocation().getLineNr()),
                            Math.max(1, e.getLocation().getColumnNr()));
            throw invalid(at, e.getOriginalMessage());
        } catch (IOException e) {
            throw invalid(Location.startOf(name), "it cannot be read: " + e.getMessage());
        }
    }

    private Fragment document() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw invalid(here(), "it is no JSON object");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "cordonFragment" -> version();
                case "repository" -> repository();
                case "resources" -> resources();
                default -> throw invalid(here(), "it has a field '" + field + "', which this version does not know");
            }
        }
        if (json.nextToken() != null) {
            throw invalid(here(), "there is something after its end");
        }
        if (!versioned || repository == null) {
            throw invalid(Location.startOf(name), "cordonFragment and repository must be there, before the resources");
        }
        return new Fragment(repository, entries);
    }

    private void version() throws IOException {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT || json.getIntValue() != Fragment.VERSION) {
            throw invalid(
                    here(), "its version is " + json.getText() + ", and this Cordon reads version " + Fragment.VERSION);
        }
        versioned = true;
    }

    private void repository() throws IOException {
        String text = json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : "";
        if (!text.matches(Fragment.NAME)) {
            throw invalid(here(), "its repository has no name that could be one");
        }
        repository = text;
    }

    private void resources() throws IOException {
        if (!versioned || repository == null) {
            throw invalid(here(), "cordonFragment and repository must stand before the resources");
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw invalid(here(), "resources is no list");
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Location at = here();
            JsonNode node = json.readValueAsTree();
            EntryReader reader = new EntryReader(repository, new StrictNode(node, "the resource", at));
            Fragment.Entry entry = reader.read();
            if (!ids.add(entry.resource().id())) {
                throw invalid(at, "the resource " + entry.resource().id() + " is there twice");
            }
            entries.add(entry);
        }
    }

    private Location here() {
        return new Location(
                name,
                Math.max(1, json.currentTokenLocation().getLineNr()),
                Math.max(1, json.currentTokenLocation().getColumnNr()));
    }

    static ProblemException invalid(Location at, String message) {
        return new ProblemException(new Problem(
                ProblemCode.FRAGMENT_INVALID,
                at,
                "this is no fragment of an estate: " + message,
                "Export it anew with this version of Cordon (cordon:export)."));
    }
}
