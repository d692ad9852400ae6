package dev.cordon.platform.terraform.model;

/**
 * Attributes that hold a secret whatever anybody marks. A configuration has no schema to say which are sensitive, and a
 * password in it must not reach a report, so the names that providers give to secrets are known here.
 */
public final class SensitiveNames {

    /** The whole name, or what follows an underscore in it. */
    private static final String[] ENDINGS = {
        "password",
        "passwd",
        "passphrase",
        "secret_string",
        "secret_binary",
        "secret_value",
        "shared_key",
        "private_key",
        "private_key_pem",
        "client_secret",
        "secret_key",
        "access_token",
        "auth_token",
        "api_key",
        "api_token",
        "access_key",
        "connection_string",
        "sas_token",
        "pre_shared_key",
        "preshared_key",
        "kube_config_raw",
        "kube_admin_config_raw"
    };

    private SensitiveNames() {}

    public static boolean isSecret(String attribute) {
        for (String ending : ENDINGS) {
            int start = attribute.length() - ending.length();
            if (start >= 0 && attribute.endsWith(ending) && (start == 0 || attribute.charAt(start - 1) == '_')) {
                return true;
            }
        }
        return false;
    }
}
