package dev.cordon.resource;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is a secret whatever anybody says: values with the names of secrets, and texts that hold one. One list for all
 * platforms, most of which mark no secret themselves. The words stand in {@code secret-names.txt}.
 *
 * <p>A name is taken apart into its words, whatever separates them ({@code dbPassword}, {@code DB_PASSWORD}). It is a
 * secret's if one of them is, or two of them together, unless the last says that it only describes one
 * ({@code secret_arn}, {@code passwordPolicy}, {@code TOKEN_FILE}).
 */
public final class SecretNames {

    /** Why the value is not there. */
    public static final String REASON = UnknownKind.SENSITIVE.reason();

    /** What the words of names mean, which the file says. */
    private static final Map<String, Set<String>> WORDS = WordLists.read(SecretNames.class, "secret-names.txt");

    private static final Set<String> ENDINGS = WORDS.getOrDefault("ending", Set.of());

    /** Whether the metadata of a machine asks for tokens, and none of them. */
    private static final List<String> METADATA = List.of("http", "tokens");

    /** Its keys never leave it: what is called so leads to one. */
    private static final String KEY_SERVICE = "kms";

    /** What stands in the place of a secret and leads to it, or is its public half. */
    private static final Pattern OPEN = Pattern.compile(
            "^(ssh-|ecdsa-|sk-ssh-|-----BEGIN (PUBLIC KEY|CERTIFICATE)|arn:|/subscriptions/|projects/|alias/|\\{\\{resolve:"
                    + "|@Microsoft\\.KeyVault\\(|https://[a-z0-9-]+\\.vault\\.|https://www\\.googleapis\\.com/|/run/secrets/)");

    private static final Pattern HINT = Pattern.compile(
            "(?i)pass|pwd|secret|token|credential|key\\b|connection.?string|\\b(dsn|sas|psk|jwt)\\b|htpasswd");

    private static final int LONGEST = 200;
    private static final int MOST_NAMES = 10_000;

    private static final Map<String, Meaning> KNOWN = new ConcurrentHashMap<>();

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

    /** Whether a value of that name is a secret. */
    public static boolean isSecret(String name) {
        return meaning(name).secret();
    }

    /** Whether that value is a secret: what has its name may also lead to one, as the id of a vault's entry does. */
    public static boolean isSecret(String name, String value) {
        return isSecret(name) && !value.isEmpty() && !OPEN.matcher(value).find();
    }

    /** Whether even a number of that name is a secret. */
    public static boolean isPassword(String name) {
        return meaning(name).password();
    }

    /** Whether whatever stands under that name is a secret, were it an object. */
    public static boolean isSecretWhole(String name) {
        return meaning(name).whole();
    }

    /** What a name says of its value; the names of attributes are few and asked for again with every resource. */
    private record Meaning(boolean secret, boolean password, boolean whole) {

        private static Meaning of(String name) {
            List<String> words = NameWords.of(name);
            int last = words.size() - 1;
            boolean secret = name.length() <= LONGEST && isSecret(words);
            boolean password = last >= 0 && is("password", words.get(last));
            return new Meaning(secret, password, password || last > 0 && is("whole", words.get(last)) && secret);
        }
    }

    private static Meaning meaning(String name) {
        Meaning known = KNOWN.get(name);
        if (known == null) {
            known = Meaning.of(name);
            if (name.length() <= LONGEST && KNOWN.size() < MOST_NAMES) {
                KNOWN.put(name, known);
            }
        }
        return known;
    }

    private static boolean isSecret(List<String> words) {
        int last = words.size() - 1;
        if (isAccessKey(words)) {
            return true;
        }
        if (last < 0 || is("describing", words.get(last)) || words.contains(KEY_SERVICE) || words.equals(METADATA)) {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            String word = words.get(i);
            boolean alone = is("anywhere", word) || is("password", word);
            boolean ends = i == last && (is("last", word) || ENDINGS.stream().anyMatch(word::endsWith));
            boolean paired = i > 0
                    && isPair(word, words.get(i - 1))
                    && words.subList(i + 1, last + 1).stream().allMatch(after -> is("qualifier", after));
            if (alone || ends || paired) {
                return true;
            }
        }
        return false;
    }

    /** Names of users to a machine, which go with the secret that they belong to. */
    private static boolean isAccessKey(List<String> words) {
        int size = words.size();
        return size > 2 && words.subList(size - 3, size).equals(List.of("access", "key", "id"));
    }

    private static boolean is(String kind, String word) {
        return WORDS.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether the two together are a secret's name, such as {@code access key}. */
    private static boolean isPair(String word, String before) {
        return is("pair:" + (word.equals("keys") ? "key" : word), before);
    }

    /** Whether names of secrets may be in a text: cheap, and often wrong. */
    static boolean mayName(String text) {
        return HINT.matcher(text).find();
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
