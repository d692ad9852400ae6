package dev.cordon.resource;

import java.util.Map;
import java.util.Set;

/**
 * Attributes that providers keep secret and whose names do not say so. Newer plans mark them; configurations, templates and
 * older plans do not.
 */
public final class SecretAttributes {

    private static final Map<String, Set<String>> BY_TYPE = Map.ofEntries(
            Map.entry("random_password", Set.of("result")),
            Map.entry("random_bytes", Set.of("base64", "hex")),
            Map.entry("local_sensitive_file", Set.of("content", "content_base64")),
            Map.entry("aws_ssm_parameter", Set.of("value", "value_wo")),
            Map.entry("aws_api_gateway_api_key", Set.of("value")),
            Map.entry("aws_kms_ciphertext", Set.of("plaintext")),
            Map.entry("aws_kms_secrets", Set.of("plaintext")),
            Map.entry("aws_appconfig_hosted_configuration_version", Set.of("content")),
            Map.entry("aws_vpn_connection", Set.of("customer_gateway_configuration")),
            Map.entry("aws_dms_certificate", Set.of("certificate_pem", "certificate_wallet")),
            Map.entry("aws_grafana_workspace_api_key", Set.of("key")),
            Map.entry("aws_iam_access_key", Set.of("ses_smtp_password_v4")),
            Map.entry("azurerm_key_vault_secret", Set.of("value", "value_wo")),
            Map.entry("azurerm_key_vault_certificate_data", Set.of("key", "pem")),
            Map.entry("azurerm_app_configuration_key", Set.of("value")),
            Map.entry("azurerm_api_management_named_value", Set.of("value")),
            Map.entry("azurerm_automation_variable_string", Set.of("value")),
            Map.entry("azurerm_linux_virtual_machine", Set.of("custom_data")),
            Map.entry("azurerm_windows_virtual_machine", Set.of("custom_data")),
            Map.entry("azurerm_linux_virtual_machine_scale_set", Set.of("custom_data")),
            Map.entry("azurerm_windows_virtual_machine_scale_set", Set.of("custom_data")),
            Map.entry("azurerm_kubernetes_cluster", Set.of("kube_config", "kube_admin_config")),
            Map.entry("azurerm_linux_web_app", Set.of("site_credential")),
            Map.entry("azurerm_windows_web_app", Set.of("site_credential")),
            Map.entry("azuread_application_password", Set.of("value")),
            Map.entry("azuread_service_principal_password", Set.of("value")),
            Map.entry("google_kms_secret", Set.of("plaintext")),
            Map.entry("google_kms_secret_ciphertext", Set.of("plaintext")),
            Map.entry("google_storage_bucket_object", Set.of("content")),
            Map.entry("google_storage_bucket_object_content", Set.of("content")),
            Map.entry("google_redis_instance", Set.of("auth_string")),
            Map.entry("google_apikeys_key", Set.of("key_string")),
            Map.entry("google_parameter_manager_parameter_version", Set.of("parameter_data")),
            Map.entry("kubernetes_secret", Set.of("data", "binary_data", "string_data")),
            Map.entry("kubernetes_secret_v1", Set.of("data", "binary_data", "string_data")),
            Map.entry("helm_release", Set.of("set_sensitive", "set_wo")),
            Map.entry("openstack_keymanager_secret_v1", Set.of("payload")),
            Map.entry("vault_generic_secret", Set.of("data", "data_json")),
            Map.entry("vault_generic_endpoint", Set.of("data_json")),
            Map.entry("vault_kv_secret", Set.of("data", "data_json")),
            Map.entry("vault_kv_secret_v2", Set.of("data", "data_json")),
            Map.entry("github_actions_secret", Set.of("plaintext_value", "encrypted_value")),
            Map.entry("github_actions_organization_secret", Set.of("plaintext_value", "encrypted_value")),
            Map.entry("github_actions_environment_secret", Set.of("plaintext_value", "encrypted_value")),
            Map.entry("AWS::ApiGateway::ApiKey", Set.of("Value")));

    private SecretAttributes() {}

    /** Names at the top level of a resource of that type. */
    public static Set<String> of(String type) {
        return BY_TYPE.getOrDefault(type, Set.of());
    }
}
