package dev.cordon.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "master_password",
                "administratorLoginPassword",
                "DB_PASSWORD",
                "PGPASSWORD",
                "DB_PASSWORD_PROD",
                "DBPassword",
                "password_wo",
                "account_key",
                "AccountKey",
                "STORAGE_ACCOUNT_KEY",
                "primary_access_key",
                "secondary_connection_string",
                "primary_connection_string_alias",
                "ConnectionStrings",
                "private_key_pem",
                "private-key",
                "clientSecret",
                "secret_string",
                "SecretString",
                "AWS_SECRET_ACCESS_KEY",
                "AWS_ACCESS_KEY_ID",
                "token",
                "auth_token",
                "sasToken",
                "tunnel1_preshared_key",
                "kube_config_raw",
                "kube_admin_config",
                "protectedSettings",
                "apiKey",
                "apikey",
                "api.key",
                "key1_secret",
                "basic_auth_credentials",
                "bindpass",
                "SENTRY_DSN",
                "temporary_password",
                "ses_smtp_password_v4"
            })
    void isSecret(String name) {
        assertThat(SecretNames.isSecret(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "key",
                "Key",
                "kms_key_id",
                "key_name",
                "hash_key",
                "public_key",
                "secret_arn",
                "secret_id",
                "SecretId",
                "secretName",
                "secretKeyRef",
                "password_policy",
                "PASSWORD_FILE",
                "token_endpoint",
                "tokenUrl",
                "tokenizer",
                "compass",
                "http_tokens",
                "HttpTokens",
                "passthrough_behavior",
                "pass_through_behavior",
                "service_account",
                "credential_source",
                "username",
                "config",
                "settings"
            })
    void describesOneAtMost(String name) {
        assertThat(SecretNames.isSecret(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "arn:aws:secretsmanager:eu-west-2:111111111111:secret:db",
                "{{resolve:secretsmanager:db}}",
                "/subscriptions/0/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/v/secrets/s",
                "@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/s)",
                "https://v.vault.azure.net/secrets/s",
                "projects/p/secrets/s",
                "ssh-ed25519 AAAAC3Nz"
            })
    void leadsToOne(String value) {
        assertThat(SecretNames.isSecret("secret", value)).isFalse();
    }
}
