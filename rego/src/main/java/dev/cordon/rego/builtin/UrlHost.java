package dev.cordon.rego.builtin;

import dev.cordon.rego.builtin.UrlEscapes.Part;
import java.util.regex.Pattern;

/** The host of a URL with its port. */
final class UrlHost {
    private static final Pattern USER = Pattern.compile("[A-Za-z0-9\\-._:~!$&'()*+,;=%@]*");
    private static final Pattern PORT = Pattern.compile("(:[0-9]*)?");

    private UrlHost() {}

    /** The host in {@code user:password@host:port}; user and password must be well-formed, and are left out. */
    static String ofAuthority(String authority) {
        int at = authority.lastIndexOf('@');
        String host = decoded(authority.substring(at + 1));
        if (at >= 0) {
            String user = authority.substring(0, at);
            if (!USER.matcher(user).matches()) {
                throw BuiltinException.other("net/url: invalid userinfo");
            }
            UrlEscapes.decode(user, Part.USER);
        }
        return host;
    }

    private static String decoded(String host) {
        if (host.startsWith("[")) {
            return address(host);
        }
        int colon = host.indexOf(':');
        if (colon >= 0) {
            requirePort(host.substring(colon));
        }
        return UrlParts.text(UrlEscapes.decode(host, Part.HOST));
    }

    /** An address of IP version 6 stands in brackets, and may name a zone after an escaped percent sign. */
    private static String address(String host) {
        int end = host.lastIndexOf(']');
        if (end < 0) {
            throw BuiltinException.other("missing ']' in host");
        }
        requirePort(host.substring(end + 1));
        int escaped = host.substring(0, end).indexOf("%25");
        int zone = escaped < 0 ? end : escaped;
        String address = UrlParts.text(UrlEscapes.decode(host.substring(1, zone), Part.HOST));
        byte[] bytes = IpAddress.parse(address);
        if (bytes == null) {
            throw BuiltinException.other("invalid host: ParseAddr(\"" + address + "\"): unable to parse IP");
        }
        if (address.indexOf(':') < 0) {
            throw BuiltinException.other("invalid IP-literal");
        }
        return "[" + address
                + UrlParts.text(UrlEscapes.decode(host.substring(zone, end), Part.ZONE))
                + UrlParts.text(UrlEscapes.decode(host.substring(end), Part.HOST));
    }

    private static void requirePort(String text) {
        if (!PORT.matcher(text).matches()) {
            throw BuiltinException.other("invalid port \"" + text + "\" after host");
        }
    }

    /** The host without port and brackets. */
    static String name(String host) {
        String name = host.substring(0, host.length() - portWithColon(host).length());
        return name.startsWith("[") && name.endsWith("]") ? name.substring(1, name.length() - 1) : name;
    }

    static String port(String host) {
        String port = portWithColon(host);
        return port.isEmpty() ? "" : port.substring(1);
    }

    private static String portWithColon(String host) {
        int colon = host.lastIndexOf(':');
        String port = colon < 0 ? "" : host.substring(colon);
        return PORT.matcher(port).matches() ? port : "";
    }
}
