package dev.cordon.finding;

import java.util.List;

/**
 * Whether the build may go on, as the policies decided it.
 *
 * @param mode {@code report}, {@code no-worse}, {@code enforce} or {@code end-state}
 * @param failOn severity threshold: {@code critical}, {@code high}, {@code medium} or {@code low}
 * @param pass whether the policies hold
 * @param blocks whether the build fails; under {@code report} it goes on though the policies do not hold
 * @param reasons why they do not hold, one sentence each
 */
public record Gate(String mode, String failOn, boolean pass, boolean blocks, List<String> reasons) {

    public Gate {
        reasons = List.copyOf(reasons);
    }
}
