package dev.cordon.finding;

import java.util.List;

/**
 * Whether the build may go on, as the policies decided it.
 *
 * @param mode {@code report}, {@code no-worse}, {@code enforce} or {@code end-state}
 * @param failOn severity threshold: {@code critical}, {@code high}, {@code medium} or {@code low}
 * @param pass whether the gate lets the build go on
 * @param reasons why not, one sentence each; under {@code report} they may be present beside a pass
 */
public record Gate(String mode, String failOn, boolean pass, List<String> reasons) {

    public Gate {
        reasons = List.copyOf(reasons);
    }
}
