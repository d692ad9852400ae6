package dev.cordon.cli;

import dev.cordon.usecase.CordonVersion;
import picocli.CommandLine.IVersionProvider;

/** {@code cordon --version}. */
final class VersionProvider implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"cordon " + CordonVersion.get()};
    }
}
