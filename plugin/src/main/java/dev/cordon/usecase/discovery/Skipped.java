package dev.cordon.usecase.discovery;

import java.nio.file.Path;

/**
 * A file or a whole folder that was not read.
 *
 * @param path below the checked folder
 */
public record Skipped(Path path, Reason reason) {

    /** Why something was not read; the order is that of reports. */
    public enum Reason {
        /** No include pattern matches. */
        NOT_INCLUDED("not included"),
        /** An exclude pattern matches. */
        EXCLUDED("excluded"),
        /** Folders of tools that hold no sources: counted as one each, whatever is in them. */
        TOOL_FOLDER("folder of a tool"),
        /** A symbolic link to something inside the checked folder, which is read where it is. */
        LINK("symbolic link"),
        /** No platform knows it. */
        NOT_A_DESCRIPTOR("not a descriptor");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** As reports say it. */
        public String words() {
            return words;
        }
    }
}
