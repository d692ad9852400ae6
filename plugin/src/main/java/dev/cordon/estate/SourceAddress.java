package dev.cordon.estate;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where sources come from, such as a module of Terraform: a registry ({@code [host/]namespace/name/provider}), a repository of sources by URL,
 * in the form of SSH or shortened ({@code github.com/owner/name}), a file by URL, a bucket. The tests are in the case
 * {@code estate/sources}.
 *
 * @param host where it is kept, without port; of a bucket the service's
 * @param path below the host; its first part is the owner there, or the bucket
 * @param bucket the kind of bucket that it is kept in, as mappings call it, or empty
 */
record SourceAddress(String host, String path, String bucket) {

    private static final String REGISTRY = "registry.terraform.io";

    private static final Pattern REGISTERED = Pattern.compile("^[A-Za-z0-9_-]+/[A-Za-z0-9_-]+/[A-Za-z0-9_-]+$");
    private static final Pattern GETTER = Pattern.compile("^([a-z0-9]+)::(.+)$");
    private static final Pattern SSH = Pattern.compile("^[^/@]+@([^/:]+):/*(.+)$");
    private static final Pattern URL = Pattern.compile(
            "^(?:[a-z][a-z0-9+.-]*://(?:[^/@]*@)?([^/:@*]+)|([^/:@*]+\\.[^/:@*]+))(?::[0-9]+)?(?:/+(.*))?$");
    private static final Pattern BUCKET_HOST = Pattern.compile("^(.+)\\.s3[.-][a-z0-9.-]*amazonaws\\.com(?:\\.cn)?$");
    private static final Pattern STORAGE_PATH = Pattern.compile("^storage/v[0-9]+/(?:b/)?(.+)$");

    /** Null for a folder, and for what has no form of an address. */
    static @Nullable SourceAddress of(String text) {
        Matcher getter = GETTER.matcher(text);
        String kind = getter.matches() ? getter.group(1) : "";
        String source = getter.matches() ? getter.group(2) : text;
        if (source.startsWith(".") || source.startsWith("/")) {
            return null;
        }
        if (REGISTERED.matcher(withoutFolder(source)).matches()) {
            return new SourceAddress(REGISTRY, source, "");
        }
        Matcher ssh = SSH.matcher(source);
        if (ssh.matches()) {
            return new SourceAddress(ssh.group(1).toLowerCase(Locale.ROOT), ssh.group(2), "");
        }
        Matcher url = URL.matcher(source);
        if (!url.matches()) {
            return null;
        }
        String host = url.group(1) == null ? url.group(2) : url.group(1);
        return kept(kind, host.toLowerCase(Locale.ROOT), url.group(3) == null ? "" : url.group(3));
    }

    private static SourceAddress kept(String kind, String host, String path) {
        Matcher own = BUCKET_HOST.matcher(host);
        boolean amazon = host.endsWith(".amazonaws.com") || host.endsWith(".amazonaws.com.cn");
        if (own.matches()) {
            return new SourceAddress(host, own.group(1) + "/" + path, "aws:bucket");
        }
        if (kind.equals("s3") || amazon && host.startsWith("s3")) {
            return new SourceAddress(host, path, "aws:bucket");
        }
        Matcher storage = STORAGE_PATH.matcher(path);
        boolean google = kind.equals("gcs") || host.endsWith(".googleapis.com");
        return google
                ? new SourceAddress(host, storage.matches() ? storage.group(1) : path, "google:bucket")
                : new SourceAddress(host, path, "");
    }

    /** The first part of the path: whose it is there. */
    String owner() {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    private static String withoutFolder(String source) {
        int folder = source.indexOf("//");
        return folder < 0 ? source : source.substring(0, folder);
    }
}
