package dev.cordon.report;

import dev.cordon.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Recognises a finding from one run to the next. Made of ids only, which hold no line numbers: a finding keeps its
 * fingerprint when lines move above it.
 */
public final class Fingerprint {

    private Fingerprint() {}

    /** 64 hexadecimal digits over rule, resource and edge, or the address where the finding has no resource. */
    public static String of(Finding finding) {
        String resource = finding.resource() == null ? finding.address() : finding.resource();
        String edge = finding.edge() == null ? "" : finding.edge();
        return sha256(finding.rule() + '\n' + resource + '\n' + edge);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
