package dev.cordon.platform.kubernetes.kustomize;

import java.nio.file.Path;
import java.util.List;

/**
 * One way of a file through kustomizations.
 *
 * @param chain innermost first; never empty
 */
public record Build(List<Kustomization> chain) {

    public Build {
        chain = List.copyOf(chain);
    }

    Path root() {
        return chain.get(chain.size() - 1).folder();
    }
}
