package dev.cordon.estate;

import java.util.List;

/**
 * Why a resource serves a restricted system.
 *
 * @param because in words: {@code service portal serves it}
 * @param resource the resource of which that holds: this one, or one that uses it
 * @param path ids of the edges from that resource to this one; empty where it is the same
 */
public record SystemReason(String system, String because, String resource, List<String> path) {

    public SystemReason {
        path = List.copyOf(path);
    }
}
