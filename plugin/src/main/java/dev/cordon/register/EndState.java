package dev.cordon.register;

import java.util.List;

/**
 * What remains for good: permitted sharing, by id.
 */
public record EndState(List<String> allow) {

    public EndState {
        allow = Defaults.sorted(allow);
    }
}
