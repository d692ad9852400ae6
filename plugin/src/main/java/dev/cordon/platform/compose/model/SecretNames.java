package dev.cordon.platform.compose.model;

import com.google.re2j.Pattern;

/** Names of variables, labels and options whose values are secrets whatever anybody says. */
public final class SecretNames {

    private static final Pattern SECRET =
            Pattern.compile("(?i)(^|[^a-z])(pass|passwd|password|passphrase|pwd|secret|token"
                    + "|credentials?|private[._-]?key|secret[._-]?key|access[._-]?key|api[._-]?key|auth[._-]?key|encryption[._-]?key"
                    + "|signing[._-]?key|connection[._-]?string|basicauth|basic[._-]?auth|htpasswd|dsn|sas)($|[^a-z])"
                    + "|(?i)(password|passwd|secret|token|apikey|privatekey)s?$");

    /** A name and password before the host of an address, or a token in their place. */
    private static final Pattern USER = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*://)[^/@\\s]+@");

    /** {@code password=…} inside options and addresses. */
    private static final Pattern ASSIGNED = Pattern.compile(
            "(?i)((?:pass|passwd|password|pwd|secret|token|api[_-]?key|access[_-]?key|sig)=)[^,;&\\s\\x00]+");

    private SecretNames() {}

    public static boolean isSecret(String name) {
        return SECRET.matcher(name).find();
    }

    /**
     * The text without what stands before the host of an address ({@code postgres://user:password@db} loses both), and
     * without the values of what is called a password in it.
     */
    public static String withoutSecrets(String text) {
        String bare = text.indexOf('@') < 0 ? text : USER.matcher(text).replaceAll("$1");
        return bare.indexOf('=') < 0 ? bare : ASSIGNED.matcher(bare).replaceAll("$1***");
    }
}
