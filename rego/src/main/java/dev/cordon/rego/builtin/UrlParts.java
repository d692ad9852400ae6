package dev.cordon.rego.builtin;

import dev.cordon.rego.builtin.UrlEscapes.Part;
import dev.cordon.rego.builtin.format.GoQuote;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The parts of a URL by RFC 3986, as Go's {@code net/url} takes it apart. A part that is not there is empty.
 *
 * @param rawPath the path as it is written, where that is not the default way to write it, else like the path
 */
record UrlParts(
        String scheme, String hostname, String port, String path, String rawPath, String rawQuery, String fragment) {

    static UrlParts parse(String url) {
        int hash = url.indexOf('#');
        String before = hash < 0 ? url : url.substring(0, hash);
        UrlParts parts = named(before, () -> withoutFragment(before));
        if (hash < 0) {
            return parts;
        }
        String fragment = url.substring(hash + 1);
        return parts.withFragment(named(url, () -> text(UrlEscapes.decode(fragment, Part.FRAGMENT))));
    }

    /** Every complaint names the URL. */
    private static <T> T named(String url, Supplier<T> parsing) {
        try {
            return parsing.get();
        } catch (BuiltinException problem) {
            throw BuiltinException.other("parse " + GoQuote.quote(url) + ": " + problem.getMessage());
        }
    }

    private static UrlParts withoutFragment(String url) {
        if (url.chars().anyMatch(each -> each < ' ' || each == 0x7f)) {
            throw BuiltinException.other("net/url: invalid control character in URL");
        }
        String scheme = scheme(url);
        String rest = url.substring(scheme.isEmpty() ? 0 : scheme.length() + 1);
        int question = rest.indexOf('?');
        String query = question < 0 ? "" : rest.substring(question + 1);
        String hierarchy = question < 0 ? rest : rest.substring(0, question);
        if (!hierarchy.startsWith("/")) {
            return relative(scheme, hierarchy, query);
        }
        boolean hasAuthority = hierarchy.startsWith("//") && (!scheme.isEmpty() || !hierarchy.startsWith("///"));
        if (!hasAuthority) {
            return of(scheme, "", hierarchy, query);
        }
        int slash = hierarchy.indexOf('/', 2);
        int end = slash < 0 ? hierarchy.length() : slash;
        return of(scheme, UrlHost.ofAuthority(hierarchy.substring(2, end)), hierarchy.substring(end), query);
    }

    /** Without a leading slash the rest is opaque after a scheme, else a relative path. */
    private static UrlParts relative(String scheme, String rest, String query) {
        if (!scheme.isEmpty()) {
            return of(scheme, "", "", query);
        }
        int slash = rest.indexOf('/');
        if ((slash < 0 ? rest : rest.substring(0, slash)).indexOf(':') >= 0) {
            throw BuiltinException.other("first path segment in URL cannot contain colon");
        }
        return of(scheme, "", rest, query);
    }

    private static UrlParts of(String scheme, String host, String written, String query) {
        byte[] path = UrlEscapes.decode(written, Part.PATH);
        String decoded = text(path);
        String raw = UrlEscapes.path(path).equals(written) ? decoded : written;
        return new UrlParts(
                scheme.toLowerCase(Locale.ROOT), UrlHost.name(host), UrlHost.port(host), decoded, raw, query, "");
    }

    private UrlParts withFragment(String text) {
        return new UrlParts(scheme, hostname, port, path, rawPath, rawQuery, text);
    }

    /** What stands before the first colon, if it has the form of a scheme. */
    private static String scheme(String url) {
        for (int i = 0; i < url.length(); i++) {
            char each = url.charAt(i);
            if (each == ':') {
                if (i == 0) {
                    throw BuiltinException.other("missing protocol scheme");
                }
                return url.substring(0, i);
            }
            boolean isLetter = each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z';
            boolean isOther = each >= '0' && each <= '9' || "+-.".indexOf(each) >= 0;
            if (!isLetter && !(isOther && i > 0)) {
                return "";
            }
        }
        return "";
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
