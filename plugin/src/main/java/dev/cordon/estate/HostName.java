package dev.cordon.estate;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** The name or address of a host in whichever form a setting gives it. */
final class HostName {

    /** The kind of principal that hosts are. */
    static final String KIND = "dns:name";

    /** Before the name a scheme, a user, the marks of rsyslog; behind it a port, a path, the export of a file server. */
    private static final Pattern FORM = Pattern.compile("^(?:[^/\\s]*://)?(?:[^/\\s]*@)?(?://)?\\[?"
            + "([0-9a-fA-F]*:[0-9a-fA-F]*:[0-9a-fA-F:.]*|\\*?[A-Za-z0-9_][A-Za-z0-9._-]*)\\]?");

    private HostName() {}

    /** The text itself where it has none of these forms; a network keeps the length of its prefix. */
    static String of(String text) {
        if (Cidr.parse(text) != null) {
            return text;
        }
        Matcher form = FORM.matcher(text);
        return form.find() ? form.group(1) : text;
    }
}
