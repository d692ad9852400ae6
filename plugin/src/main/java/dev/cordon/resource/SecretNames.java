package dev.cordon.resource;

import com.google.re2j.Pattern;

/**
 * What is a secret whatever anybody says: values with the names of secrets, and texts that hold one. For formats that mark
 * none themselves.
 */
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

    /** A file that gives a password a value, that holds a private key, or an address with a password in it. */
    private static final Pattern INSIDE = Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY"
            + "|://[^/@\\s:]*:[^/@\\s]+@"
            + "|(?i)(?:password|passwd|passphrase|secret|token|api[_-]?key|private[_-]?key|access[_-]?key|credentials?)"
            + "[\"']?[ \\t]*[:=][ \\t]*[\"']?[^\\s\"'{}<$\\[\\]]");

    private SecretNames() {}

    public static boolean isSecret(String name) {
        return SECRET.matcher(name).find();
    }

    /** Whether a whole text, such as a file of settings, must not be kept. */
    public static boolean holdsSecret(String text) {
        return INSIDE.matcher(text).find();
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
