package dev.cordon.estate;

/** Issuers of tokens, which AWS names by ARN or without a scheme and everybody else by URL. */
final class Issuers {

    private static final String PROVIDER = ":oidc-provider/";

    private Issuers() {}

    /** {@code https://git.example.org} of the URL, of the host and of the ARN of the provider for it. */
    static String url(String text) {
        int provider = text.indexOf(PROVIDER);
        String issuer = provider < 0 ? text : text.substring(provider + PROVIDER.length());
        boolean host = issuer.indexOf("://") < 0 && !issuer.startsWith("arn:");
        String url = host ? "https://" + issuer : issuer;
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
