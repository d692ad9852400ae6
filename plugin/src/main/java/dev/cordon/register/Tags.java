package dev.cordon.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names of tags and labels, strongest first.
 */
public record Tags(
        List<String> organisation, List<String> service, List<String> classification, List<String> environment) {

    public Tags {
        organisation = Defaults.list(
                organisation, List.of("organisation", "owner", "separation.organisation", "separation/organisation"));
        service = Defaults.list(service, List.of("service"));
        classification = Defaults.list(classification, List.of("classification"));
        environment = Defaults.list(environment, List.of("environment"));
    }

    static Tags orDefaults(@Nullable Tags given) {
        return given == null ? new Tags(List.of(), List.of(), List.of(), List.of()) : given;
    }
}
