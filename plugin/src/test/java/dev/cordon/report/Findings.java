package dev.cordon.report;

import dev.cordon.finding.Finding;
import dev.cordon.finding.Location;
import dev.cordon.finding.Outcome;
import dev.cordon.finding.Severity;
import java.util.List;

/** Findings as the policies make them, for tests of reports. */
public final class Findings {

    private Findings() {}

    public static Finding peering() {
        return new Finding(
                "SEP-NET-001",
                "Private network connection across organisations",
                Severity.CRITICAL,
                Outcome.FORBIDDEN,
                "terraform/azure:azurerm_virtual_network_peering.hub_to_police",
                "azurerm_virtual_network_peering.hub_to_police",
                "terraform/azure:azurerm_virtual_network_peering.hub_to_police#connects-to",
                new Location("terraform/azure/network.tf", 12, 1),
                List.of("downland-council", "downland-police"),
                List.of("ident1", "pnc"),
                List.of("terraform/azure:azurerm_virtual_network_peering.hub_to_police#connects-to"),
                List.of(
                        "downland-council: azurerm_virtual_network.hub",
                        "connects-to downland-police: azurerm_virtual_network.police"),
                List.of("terraform/azure:azurerm_virtual_network_peering.hub_to_police"),
                "The council's hub network is peered with the force's network.",
                "Remove the peering; let the service be reached through a gateway that the force owns.",
                List.of("caf-4.0:B5.b.1", "nist-800-53r5:SC-7"),
                null,
                null,
                null,
                "Nothing allows it.",
                null,
                List.of("SEP-NET-002"));
    }

    public static Finding tolerated() {
        return of(
                "SEP-ADM-001",
                Severity.HIGH,
                Outcome.TOLERATED,
                "azurerm_role_assignment.county_ops",
                "The agreement A-DOWNLAND-2014 covers it until 2021-03-31.");
    }

    public static Finding permitted() {
        return of(
                "SEP-LOG-001",
                Severity.INFO,
                Outcome.PERMITTED,
                "azurerm_monitor_diagnostic_setting.nmc",
                "The permitted sharing national-monitoring allows it.");
    }

    public static Finding undecided() {
        return of(
                "SEP-UNK-001",
                Severity.MEDIUM,
                Outcome.UNKNOWN,
                "azurerm_subnet.police",
                "The attribute address_prefixes is known only after apply.");
    }

    /** About the register: no resource, no place. */
    public static Finding ofRegister() {
        return new Finding(
                "SEP-AGR-002",
                "Agreement expired",
                Severity.CRITICAL,
                Outcome.FORBIDDEN,
                null,
                "A-DOWNLAND-2014",
                null,
                null,
                List.of("downland-council"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "The agreement ended on 2019-03-31.",
                "Renew it or remove what relies on it.",
                List.of(),
                "A-DOWNLAND-2014",
                null,
                null,
                "Nothing allows it.",
                null,
                List.of());
    }

    /** One of many. */
    public static Finding numbered(int number) {
        return of(
                number % 3 == 0 ? "SEP-KEY-001" : "SEP-NET-001",
                Severity.HIGH,
                Outcome.FORBIDDEN,
                String.format("aws_vpc_peering_connection.c%02d", number),
                "Nothing allows it.");
    }

    /** Every name is an attack on some format. */
    public static Finding hostile() {
        return of(
                "acme.tags.deny",
                Severity.LOW,
                Outcome.FORBIDDEN,
                "x\u001b[2J | <script>alert(1)</script> ]]> `code` \u0000 \u202e **bold** [link](http://x) @all",
                "reason \u001b[31m");
    }

    private static Finding of(String rule, Severity severity, Outcome outcome, String address, String reason) {
        return new Finding(
                rule,
                "Title of " + rule,
                severity,
                outcome,
                "terraform/azure:" + address,
                address,
                null,
                new Location("terraform/a b/r\u00f4le: 1.tf", 3, 5),
                List.of("downland-council"),
                List.of("pnc"),
                List.of(),
                List.of(),
                List.of("terraform/azure:" + address),
                "What is wrong with " + address + ".",
                "What to do about it.",
                List.of(),
                null,
                null,
                null,
                reason,
                outcome == Outcome.TOLERATED ? "2021-03-31" : null,
                List.of());
    }
}
