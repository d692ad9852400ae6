package dev.cordon.usecase.export;

import dev.cordon.estate.fragment.Fragment;
import dev.cordon.estate.fragment.FragmentText;
import java.io.IOException;

/** What was exported. */
public record ExportReport(Fragment fragment) {

    /** The repository's name in the fragment. */
    public String repository() {
        return fragment.repository();
    }

    /** How many resources there are. */
    public int resources() {
        return fragment.entries().size();
    }

    /** Writes the fragment: {@code policies/schemas/fragment.schema.json}. */
    public void writeTo(Appendable out) throws IOException {
        FragmentText.write(fragment, out);
    }
}
