package dev.cordon.platform.ansible.template;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.cordon.resource.SecretNames;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What must not be shown: values under a name that is given to secrets, private keys, whatever a vault encrypts, and the
 * password in a URL. Public keys and the names of files are no secrets.
 */
public final class Secrets {

    public static final String REASON = "sensitive";

    private static final Pattern NAME = Pattern.compile(
            "password|passwd|passphrase|secret|private_?key|api_?key|access_?key"
                    + "|(^|[_.-])(pass|pwd|token|tokens|credential|credentials|key|keys|psk|community)$|[a-z](Token|Key|Credentials?)$");
    private static final Pattern NO_SECRET =
            Pattern.compile("(_|-)(file|files|path|dir|name|url|id|ids|length|policy|expires?|age|type|size)$"
                    + "|(^|_)(host|public|ssh|gpg|rpm|apt|sort|primary|partition)_?keys?$");
    private static final Pattern PUBLIC = Pattern.compile("^(ssh-|ecdsa-|sk-|https?://|/)\\S");
    private static final Pattern USER_INFORMATION = Pattern.compile("://[^/\\s@]+@");
    private static final Pattern VAULT = Pattern.compile("^\\$ANSIBLE_VAULT;[0-9.]+;[A-Z0-9]+(?:;([^\\s]+))?");

    private Secrets() {}

    /** Whether a value of that name is a secret unless the value itself says otherwise. */
    public static boolean isSecret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return SecretNames.isSecret(name)
                || (NAME.matcher(lower).find() || NAME.matcher(name).find())
                        && !NO_SECRET.matcher(lower).find();
    }

    /** Whether the text is no secret under any name: a public key, a URL without a password, the path of a file. */
    static boolean isPublic(String text) {
        return PUBLIC.matcher(text).find() && !USER_INFORMATION.matcher(text).find() || text.isEmpty();
    }

    /** Whether the text is a secret under any name. */
    static boolean isPrivate(String text) {
        return text.contains("PRIVATE KEY-----");
    }

    /** The id that Ansible Vault encrypted the text with, {@code default} where it has none; null where it is clear. */
    public static @Nullable String vaultId(String text) {
        Matcher vault = VAULT.matcher(text.stripLeading());
        if (!vault.find()) {
            return null;
        }
        return vault.group(1) == null ? "default" : vault.group(1);
    }

    /** The text without the user, password or token in a URL. */
    public static String withoutPassword(String text) {
        return text.contains("://") ? USER_INFORMATION.matcher(text).replaceAll("://") : text;
    }
}
