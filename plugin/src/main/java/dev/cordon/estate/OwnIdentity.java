package dev.cordon.estate;

import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.Resource;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The attributes that say what a resource itself is called. Some types have there what another thing is called, which they
 * only set something of: a policy has the id of its topic, an association that of its subnet.
 */
final class OwnIdentity {

    /** Types of the providers aws and azurerm whose id or ARN is that of what they are for. */
    private static final Set<String> OF_ANOTHER = Set.of(
            "aws_arn",
            "aws_cloudwatch_event_target",
            "aws_lakeformation_resource",
            "aws_secretsmanager_secret_policy",
            "aws_secretsmanager_secret_rotation",
            "aws_secretsmanager_secret_version",
            "aws_sns_topic_policy",
            "aws_sqs_queue_policy",
            "aws_sqs_queue_redrive_allow_policy",
            "aws_sqs_queue_redrive_policy",
            "azurerm_storage_account_customer_managed_key",
            "azurerm_storage_account_network_rules",
            "azurerm_subnet_nat_gateway_association",
            "azurerm_subnet_network_security_group_association",
            "azurerm_subnet_route_table_association");

    private OwnIdentity() {}

    /** What the attribute says; null where it says nothing of the resource itself. */
    static @Nullable String of(Resource resource, StringValue attribute) {
        return OF_ANOTHER.contains(resource.type()) ? null : Texts.of(resource, attribute);
    }
}
