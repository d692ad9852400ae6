package dev.cordon.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretAttributesTest {

    @ParameterizedTest
    @CsvSource({
        "aws_ssm_parameter, value",
        "aws_vpn_connection, customer_gateway_configuration",
        "azurerm_storage_account_local_user, sid",
        "google_storage_bucket_object, content",
        "kubernetes_secret_v1, data",
        "AWS::ApiGateway::ApiKey, Value"
    })
    void keptSecret(String type, String attribute) {
        assertThat(SecretAttributes.of(type)).contains(attribute);
    }

    @Test
    void othersHaveNone() {
        assertThat(SecretAttributes.of("aws_vpc")).isEmpty();
    }
}
