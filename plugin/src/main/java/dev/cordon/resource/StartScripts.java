package dev.cordon.resource;

import com.google.re2j.Pattern;
import dev.cordon.rego.value.ArrayValue;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What machines do when they start, as clouds call it: shell scripts, cloud-init, Ignition, keys of their users. Such a text
 * says where a machine gets its files, directory and clock from, and often holds passwords, so that nothing of it is kept
 * but the places that it names.
 */
public final class StartScripts {

    private static final Set<String> NAMES = Set.of(
            // AWS and OpenStack
            "user_data",
            "user_data_base64",
            "UserData",
            // Azure
            "custom_data",
            "customData",
            "userData",
            // Google, in metadata
            "metadata_startup_script",
            "startup-script",
            "startup-script-url",
            "shutdown-script",
            "ssh-keys",
            "user-data",
            "windows-startup-script-ps1",
            "windows-startup-script-url",
            // vSphere, in extra_config
            "guestinfo.userdata",
            "guestinfo.vendordata",
            "guestinfo.ignition.config.data");

    private static final Pattern BASE64 = Pattern.compile("^[A-Za-z0-9+/\\s]{16,}={0,2}\\s*$");

    /** Older providers show no more of a script than this. */
    private static final Pattern HASH = Pattern.compile("^[0-9a-f]{40}$");

    /** No cloud takes a longer one; an archive may unpack to anything. */
    private static final int LONGEST = 1 << 20;

    private StartScripts() {}

    /** Whether a text of that name is one. */
    public static boolean isOne(String name) {
        return NAMES.contains(name);
    }

    /** Whether the text is no script, but a hash in the place of one. */
    public static boolean isHash(String text) {
        return HASH.matches(text);
    }

    /** The places, each a text that {@link ToldPlaces} reads; null where the text is none that could be read. */
    public static @Nullable ArrayValue places(String text) {
        String script = script(text);
        if (script == null) {
            return null;
        }
        return ArrayValue.owning(
                ToldText.placesOfLines(script).stream().map(StringValue::of).toArray(Value[]::new));
    }

    private static @Nullable String script(String text) {
        if (isHash(text)) {
            return null;
        }
        if (!BASE64.matches(text)) {
            return text;
        }
        try {
            return unpacked(Base64.getMimeDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            return text;
        } catch (IOException e) {
            return null;
        }
    }

    private static @Nullable String unpacked(byte[] bytes) throws IOException {
        boolean zipped = bytes.length > 1 && bytes[0] == (byte) 0x1f && bytes[1] == (byte) 0x8b;
        byte[] plain = bytes;
        if (zipped) {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                plain = in.readNBytes(LONGEST + 1);
            }
        }
        String script = new String(plain, StandardCharsets.UTF_8);
        return plain.length > LONGEST || script.indexOf('\0') >= 0 ? null : script;
    }
}
