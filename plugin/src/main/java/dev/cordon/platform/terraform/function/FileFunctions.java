package dev.cordon.platform.terraform.function;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.finding.ProblemException;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.StringValue;
import java.util.Base64;

/** Files of the checked folder, and names of files. */
final class FileFunctions {

    private FileFunctions() {}

    static void register(FunctionTable table, FileSource files) {
        table.value("file", a -> StringValue.of(text(files, a.text(0))));
        table.value("filebase64", a -> StringValue.of(Base64.getEncoder().encodeToString(bytes(files, a.text(0)))));
        table.value("fileexists", a -> BooleanValue.of(files.read(a.text(0)).isPresent()));
        table.value(
                "basename", a -> StringValue.of(a.text(0).substring(a.text(0).lastIndexOf('/') + 1)));
        table.value("dirname", a -> StringValue.of(folder(a.text(0))));
        HashFunctions.ALGORITHMS.forEach((name, algorithm) ->
                table.value("file" + name, a -> HashFunctions.hex(algorithm, bytes(files, a.text(0)))));
        table.value("filebase64sha256", a -> HashFunctions.base64("SHA-256", bytes(files, a.text(0))));
        table.value("filebase64sha512", a -> HashFunctions.base64("SHA-512", bytes(files, a.text(0))));
    }

    private static byte[] bytes(FileSource files, String path) {
        return files.read(path).orElseThrow(() -> new TermException("\"" + path + "\" is not in the checked folder"));
    }

    private static String text(FileSource files, String path) {
        try {
            return DescriptorText.decode(path, bytes(files, path)).text();
        } catch (ProblemException e) {
            throw new TermException("\"" + path + "\" is not UTF-8");
        }
    }

    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "." : slash == 0 ? "/" : path.substring(0, slash);
    }
}
