package dev.cordon.platform.arm.function;

import dev.cordon.rego.value.StringValue;
import dev.cordon.resource.term.Term;
import dev.cordon.resource.term.Terms;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Functions of addresses. */
final class UriFunctions {

    private static final String DATA = "data:text/plain;charset=utf8;base64,";

    private UriFunctions() {}

    static void addTo(Functions.Registry all) {
        all.add("uri", UriFunctions::joined);
        all.add("uriComponent", call -> unary(call, UriFunctions::encoded));
        all.add("uriComponentToString", call -> unary(call, UriFunctions::decoded));
        all.add("dataUri", call -> unary(call, UriFunctions::data));
        all.add("dataUriToString", call -> unary(call, UriFunctions::content));
    }

    private static Term unary(Invocation call, UnaryOperator<String> function) {
        @Nullable String text = call.text(0);
        if (text == null) {
            return call.undecided("the text is not known");
        }
        String result = function.apply(text);
        call.budget().text(result.length());
        return new Term.Scalar(StringValue.of(result), Terms.origins(call.arguments()), call.location());
    }

    /** The second takes the place of what stands behind the last slash of the first. */
    private static Term joined(Invocation call) {
        @Nullable String base = call.text(0);
        @Nullable String relative = call.text(1);
        if (base == null || relative == null) {
            return call.undecided("the address is not known");
        }
        int host = base.indexOf("://") < 0 ? 0 : base.indexOf("://") + 3;
        int slash = base.lastIndexOf('/');
        String folder = slash < host ? base + "/" : base.substring(0, slash + 1);
        boolean rooted = relative.startsWith("/");
        int path = folder.indexOf('/', host);
        String result = rooted ? folder.substring(0, path) + relative : folder + relative;
        call.budget().text(result.length());
        return Terms.text(result, call.location());
    }

    /** Everything but letters, digits and {@code -_.~}. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static String data(String text) {
        return DATA + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String content(String uri) {
        int comma = uri.indexOf(',');
        String content = uri.substring(comma + 1);
        try {
            return comma > 0 && uri.substring(0, comma).endsWith(";base64")
                    ? new String(Base64.getDecoder().decode(content), StandardCharsets.UTF_8)
                    : decoded(content);
        } catch (IllegalArgumentException e) {
            return content;
        }
    }
}
