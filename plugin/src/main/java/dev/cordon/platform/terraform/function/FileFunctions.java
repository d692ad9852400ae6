package dev.cordon.platform.terraform.function;

import dev.cordon.descriptor.DescriptorText;
import dev.cordon.finding.ProblemException;
import dev.cordon.platform.terraform.value.Term;
import dev.cordon.platform.terraform.value.TermException;
import dev.cordon.platform.terraform.value.Terms;
import dev.cordon.platform.terraform.value.Texts;
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
        table.add("pathexpand", FileFunctions::expanded);
        HashFunctions.ALGORITHMS.forEach((name, algorithm) ->
                table.value("file" + name, a -> HashFunctions.hex(algorithm, bytes(files, a.text(0)))));
        table.value("filebase64sha256", a -> HashFunctions.base64("SHA-256", bytes(files, a.text(0))));
        table.value("filebase64sha512", a -> HashFunctions.base64("SHA-512", bytes(files, a.text(0))));
    }

    /** Where home is, is known in the run only; that is no mistake, which {@code try} would pass by. */
    private static Term expanded(List<Term> arguments) {
        ValueFunction path = a -> StringValue.of(a.text(0));
        Term given = path.lifted().apply(arguments);
        boolean home =
                given instanceof Term.Scalar text && Texts.of(text.value()).startsWith("~");
        return home ? new Term.Unknown("the home folder is known in the run only", Terms.origins(arguments)) : given;
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
