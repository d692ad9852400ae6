package dev.cordon.estate;

import dev.cordon.resource.Boundary;
import dev.cordon.resource.Resource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms in {@code identifiers.txt}, filled in from what is known of a resource. */
final class IdentifierTemplates {

    private static final Map<String, List<Form>> FORMS = load();

    private IdentifierTemplates() {}

    /** Texts between what is filled in, in turn: text, part, text, part, text. */
    private record Form(List<String> texts, List<String> parts) {

        static Form parse(String text) {
            List<String> texts = new ArrayList<>();
            List<String> parts = new ArrayList<>();
            int from = 0;
            for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
                int close = text.indexOf('}', open);
                texts.add(text.substring(from, open));
                parts.add(text.substring(open + 1, close));
                from = close + 1;
            }
            texts.add(text.substring(from));
            return new Form(texts, parts);
        }
    }

    /** Everything that the resource is called; nothing where a part of a form is not known. */
    static List<String> of(Resource resource, List<Boundary> around) {
        List<String> all = new ArrayList<>(1);
        for (Form form : FORMS.getOrDefault(resource.type(), List.of())) {
            String filled = fill(form, resource, around);
            if (filled != null) {
                all.add(filled);
            }
        }
        return all;
    }

    private static @Nullable String fill(Form form, Resource resource, List<Boundary> around) {
        StringBuilder text = new StringBuilder(form.texts().get(0));
        for (int i = 0; i < form.parts().size(); i++) {
            String value = value(form.parts().get(i), resource, around);
            if (value == null || value.isEmpty()) {
                return null;
            }
            text.append(value).append(form.texts().get(i + 1));
        }
        return text.toString();
    }

    private static @Nullable String value(String part, Resource resource, List<Boundary> around) {
        if (part.indexOf(':') > 0) {
            return around.stream()
                    .filter(boundary -> Boundaries.kind(boundary.id()).equals(part))
                    .map(boundary -> Boundaries.name(boundary.id()))
                    .findFirst()
                    .orElse(null);
        }
        int bar = part.indexOf('|');
        String known = Texts.of(resource, bar < 0 ? part : part.substring(0, bar));
        if (known == null && bar >= 0) {
            boolean unknown =
                    resource.unknowns().stream().anyMatch(one -> one.path().equals(part.substring(0, bar)));
            return unknown ? null : part.substring(bar + 1);
        }
        return known;
    }

    private static Map<String, List<Form>> load() {
        Map<String, List<Form>> forms = new HashMap<>();
        try (InputStream stream = IdentifierTemplates.class.getResourceAsStream("identifiers.txt")) {
            if (stream == null) {
                throw new IllegalStateException("identifiers.txt is missing from the build");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] words = line.split("\\s+", 2);
                        forms.computeIfAbsent(words[0], type -> new ArrayList<>(1))
                                .add(Form.parse(words[1]));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }
}
