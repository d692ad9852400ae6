package dev.cordon.descriptor.ini;

import dev.cordon.finding.Location;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A configuration file: settings by section and name, the last of a name standing. */
public final class IniSettings {

    private final Map<String, Setting> settings = new HashMap<>();

    /** A value as written, without quotes or comment, and the place of its name. */
    public record Setting(String value, Location location) {}

    private IniSettings() {}

    public static IniSettings of(IniFile file) {
        IniSettings all = new IniSettings();
        String section = "";
        for (IniFile.Line line : file.lines()) {
            int equals = line.text().indexOf('=');
            if (line.header()) {
                section = line.text().substring(1, line.text().indexOf(']')).strip();
            } else if (equals > 0) {
                String name = line.text().substring(0, equals).strip();
                String value = withoutComment(line.text().substring(equals + 1)).strip();
                all.settings.put(key(section, name), new Setting(value, line.location()));
            }
        }
        return all;
    }

    public @Nullable Setting get(String section, String name) {
        return settings.get(key(section, name));
    }

    /** A comment behind a value begins with a blank and a semicolon; a number sign may be part of it. */
    private static String withoutComment(String value) {
        int comment = value.indexOf(" ;");
        return comment < 0 ? value : value.substring(0, comment);
    }

    private static String key(String section, String name) {
        return section + "\n" + name.toLowerCase(Locale.ROOT);
    }
}
