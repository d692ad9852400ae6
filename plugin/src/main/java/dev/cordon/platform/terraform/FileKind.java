package dev.cordon.platform.terraform;

import dev.cordon.platform.terraform.config.FileNames;
import dev.cordon.platform.terraform.plan.PlanHead;
import dev.cordon.platform.terraform.state.StateHead;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file of Terraform's is. */
enum FileKind {
    CONFIGURATION,
    /** As {@code terraform show -json} writes it. */
    PLAN,
    /** As {@code terraform plan -out} writes it. */
    PLAN_FILE,
    STATE;

    /** A ZIP whose first file is the plan. */
    private static final String PLAN_FILE_HEAD = "PK\u0003\u0004tfplan";

    private static final int HEAD_BYTES = 8 << 10;

    /** Null for what is none of Terraform's. */
    static @Nullable FileKind of(Path relative, String head) {
        String name = FileNames.of(relative).toLowerCase(Locale.ROOT);
        if (FileNames.isConfiguration(relative)) {
            return CONFIGURATION;
        }
        if (head.equals(PLAN_FILE_HEAD) || name.endsWith(".tfplan") && !head.startsWith("{")) {
            return PLAN_FILE;
        }
        if (StateHead.isState(name, head)) {
            return STATE;
        }
        boolean json = name.endsWith(".json") || name.endsWith(".tfplan");
        return json && PlanHead.isPlan(head) ? PLAN : null;
    }

    /** The kind of a file that is known to be one of Terraform's. */
    static FileKind of(Path root, Path relative) {
        @Nullable FileKind byName = of(relative, "");
        if (byName == CONFIGURATION || byName == STATE) {
            return byName;
        }
        String head = head(root.resolve(relative));
        if (head.startsWith("PK")) {
            return PLAN_FILE;
        }
        @Nullable FileKind byHead = of(relative, head);
        return byHead == null ? PLAN : byHead;
    }

    /** A file that cannot be read is whatever its reader says of it. */
    private static String head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            return "";
        }
    }
}
