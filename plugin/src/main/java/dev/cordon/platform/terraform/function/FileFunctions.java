package dev.cordon.platform.terraform.function;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.finding.ProblemException;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.rego.value.BooleanValue;
import dev.cordon.rego.value.StringValue;
import java.util.Base64;
import java.util.List;

/** Files of the checked folder, and names of files. */
final class FileFunctions {

    private FileFunctions() {}

    static void register(FunctionTable table, FileSource files) {
        table.value("file", a -> StringValue.of(text(files, a.text(0))));
        table.value("filebase64", a -> StringValue.of(Base64.getEncoder().encodeToString(bytes(files, a.text(0)))));
        table.value("fileexists", a -> BooleanValue.of(files.read(a.text(0)).isPresent()));
        table.value("fileset", a -> ListFunctions.strings(FileSets.matching(a.text(1), folder(files, a.text(0)))));
        table.value("basename", a -> StringValue.of(Paths.base(a.text(0))));
        table.value("dirname", a -> StringValue.of(Paths.folder(a.text(0))));
        table.value("pathexpand", a -> StringValue.of(outsideHome(a.text(0))));
        HashFunctions.ALGORITHMS.forEach((name, algorithm) ->
                table.value("file" + name, a -> HashFunctions.hex(algorithm, bytes(files, a.text(0)))));
        table.value("filebase64sha256", a -> HashFunctions.base64("SHA-256", bytes(files, a.text(0))));
        table.value("filebase64sha512", a -> HashFunctions.base64("SHA-512", bytes(files, a.text(0))));
    }

    private static String outsideHome(String path) {
        if (path.startsWith("~")) {
            throw new TermException("the home folder is known in the run only");
        }
        return path;
    }

    private static List<String> folder(FileSource files, String path) {
        return files.list(path)
                .orElseThrow(() -> new TermException("\"" + path + "\" is no folder that can be listed"));
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
}
