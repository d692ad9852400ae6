package dev.cordon.platform.terraform.function;

import dev.cordon.platform.terraform.value.TermException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many arguments each function takes. */
final class Arities {

    /** Names behind the least and, where there is a bound, the greatest number of their arguments. */
    private static final String TABLE = """
            0+ merge
            1+ cidrsubnets coalesce coalescelist concat format formatlist max min setintersection setunion try
            2+ join setproduct
            1-1 abs alltrue anytrue base64decode base64encode base64sha256 base64sha512 basename can ceil
            1-1 chomp cidrnetmask compact csvdecode dirname distinct ephemeralasnull file filebase64 filebase64sha256
            1-1 filebase64sha512 fileexists filemd5 filesha1 filesha256 filesha512 flatten floor issensitive jsondecode
            1-1 jsonencode keys length lower md5 nonsensitive one pathexpand reverse sensitive sha1 sha256 sha512 signum
            1-1 sort strrev sum title tobool tolist tomap tonumber toset tostring transpose trimspace upper urlencode values
            1-1 yamldecode yamlencode
            1-3 range
            2-2 chunklist cidrhost contains element endswith fileset formatdate indent index log parseint pow
            2-2 regex regexall setsubtract split startswith strcontains textdecodebase64 textencodebase64
            2-2 timeadd timecmp trim trimprefix trimsuffix uuidv5 zipmap
            2-3 lookup
            3-3 cidrsubnet matchkeys replace slice substr
            """;

    private static final Map<String, Bounds> BOUNDS = read();

    private record Bounds(int least, int greatest) {}

    private Arities() {}

    /** @throws TermException where a function of that name does not take so many */
    static void check(String name, int count) {
        @Nullable Bounds bounds = BOUNDS.get(name);
        if (bounds == null) {
            throw new IllegalStateException("nobody said how many arguments " + name + " takes");
        }
        if (count < bounds.least()) {
            throw new TermException("an argument is missing");
        }
        if (count > bounds.greatest()) {
            throw new TermException("too many arguments");
        }
    }

    private static Map<String, Bounds> read() {
        Map<String, Bounds> bounds = new HashMap<>();
        for (String line : TABLE.strip().split("\n", -1)) {
            String[] words = line.split(" ", -1);
            int least = words[0].charAt(0) - '0';
            int greatest = words[0].endsWith("+") ? Integer.MAX_VALUE : words[0].charAt(2) - '0';
            for (int i = 1; i < words.length; i++) {
                bounds.put(words[i], new Bounds(least, greatest));
            }
        }
        return bounds;
    }
}
