package dev.cordon.estate;

import dev.cordon.resource.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Which of the states in one place is meant. A configuration keeps one for each workspace, and stands for all of them where
 * nobody said which is checked; a reader reads one.
 */
final class StateWorkspaces {

    static final String DEFAULT = "default";
    private static final String REMOTE = "remote";
    private static final String NAME = "workspaces.name";
    private static final String PREFIX = "workspaces.prefix";

    /** What S3 puts before the keys of workspaces other than the default. */
    private static final String KEY_PREFIX = "workspace_key_prefix=env:";

    private StateWorkspaces() {}

    /**
     * Why the state that is read is none of those that are kept; null where it is.
     *
     * @param lookup what reads, {@code terraform_remote_state}
     * @param backend what keeps in the same place, {@code terraform_backend}
     */
    static @Nullable String obstacle(Resource lookup, Resource backend) {
        return REMOTE.equals(Texts.of(backend, "backend")) ? named(lookup, backend) : kept(lookup, backend);
    }

    private static @Nullable String kept(Resource lookup, Resource backend) {
        String kept = Texts.of(backend, "workspace");
        boolean local = LocalStates.BACKEND.equals(Texts.of(backend, "backend"));
        String read = local ? LocalStates.workspace(lookup, backend) : given(lookup);
        if (kept != null && read == null) {
            return "which workspace " + lookup.id() + " reads the state of is not known";
        }
        if (kept != null && !kept.equals(read)) {
            return lookup.id() + " reads the state of the workspace \"" + read + "\", and what was read is \"" + kept
                    + "\" (--var terraform.workspace)";
        }
        String here = RemoteStates.setting(lookup, KEY_PREFIX);
        boolean apart =
                !DEFAULT.equals(read) && (here == null || !here.equals(RemoteStates.setting(backend, KEY_PREFIX)));
        return apart ? lookup.id() + " reads the states of workspaces under another workspace_key_prefix" : null;
    }

    /** The workspaces of HCP Terraform have names of their own, all of them or behind a prefix. */
    private static @Nullable String named(Resource lookup, Resource backend) {
        String name = RemoteStates.setting(backend, NAME);
        String prefix = RemoteStates.setting(backend, PREFIX);
        String workspace = Texts.of(backend, "workspace");
        String read = fullName(lookup);
        if (read == null) {
            return "which workspace " + lookup.id() + " reads the state of is not known";
        }
        if (name == null && prefix == null) {
            return tagged(lookup, backend, read, workspace);
        }
        String begin = prefix == null ? "" : prefix;
        boolean behind = workspace == null ? read.startsWith(begin) : read.equals(begin + workspace);
        return (name == null ? behind : read.equals(name))
                ? null
                : lookup.id() + " reads the state of the workspace \"" + read + "\" of another configuration";
    }

    /** Those with certain tags, or in a project: which they are stands elsewhere, unless somebody said which is checked. */
    private static @Nullable String tagged(Resource lookup, Resource backend, String read, @Nullable String workspace) {
        if (workspace == null) {
            return "whether " + read + ", whose state " + lookup.id() + " reads, is among the workspaces of "
                    + backend.id() + " is not known (--var terraform.workspace)";
        }
        return read.equals(workspace)
                ? null
                : lookup.id() + " reads the state of the workspace \"" + read + "\", and what was read is \""
                        + workspace + "\" (--var terraform.workspace)";
    }

    private static @Nullable String fullName(Resource lookup) {
        String name = RemoteStates.setting(lookup, NAME);
        String prefix = RemoteStates.setting(lookup, PREFIX);
        String workspace = given(lookup);
        return name != null ? name : prefix == null || workspace == null ? null : prefix + workspace;
    }

    /** The workspace that a reader names; null where it does and it is not known. */
    static @Nullable String given(Resource lookup) {
        boolean unknown =
                lookup.unknowns().stream().anyMatch(what -> what.path().equals("workspace"));
        String workspace = Texts.of(lookup, "workspace");
        return unknown || workspace != null ? workspace : DEFAULT;
    }
}
