package dev.cordon.resource.term;

import com.google.re2j.Pattern;

/**
 * Names that are given to secrets. A template may hold a password in the clear, marked by nothing but its name, and it
 * must reach no report.
 */
public final class SecretNames {

    /** Why the value is not there. */
    public static final String REASON = "sensitive";

    private static final Pattern SECRET = Pattern.compile(
            "(?i)(pass(word|wd|phrase)|secret_?(string|binary|value|key)|shared_?key|private_?key(_?pem)?"
                    + "|client_?secret|account_?key|access_?token|auth_?token|api_?key|api_?token|connection_?string"
                    + "|sas_?token|protected_?settings|storage_?account_?key)$");

    private SecretNames() {}

    public static boolean isSecret(String name) {
        return SECRET.matcher(name).find();
    }
}
