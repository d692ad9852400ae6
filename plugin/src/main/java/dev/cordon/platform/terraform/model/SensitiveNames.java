package dev.cordon.platform.terraform.model;

import com.google.re2j.Pattern;

/**
 * Attributes that hold a secret whatever anybody marks. A configuration has no schema to say which are sensitive, and a
 * password in it must not reach a report, so the names that providers give to secrets are known here.
 */
public final class SensitiveNames {

    private static final Pattern SECRET =
            Pattern.compile("(^|_)(password|passwd|passphrase|secret_string|secret_binary|secret_value|shared_key"
                    + "|private_key|private_key_pem|client_secret|secret_key|access_token|auth_token|api_key|api_token"
                    + "|connection_string|sas_token|pre_shared_key|preshared_key)$");

    private SensitiveNames() {}

    public static boolean isSecret(String attribute) {
        return SECRET.matcher(attribute).find();
    }
}
