package dev.cordon.platform.terraform.planfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files in a plan file. How large they say they are is not believed. */
final class PlanArchive implements AutoCloseable {

    private final ZipFile zip;

    private PlanArchive(ZipFile zip) {
        this.zip = zip;
    }

    static PlanArchive open(Path file) throws IOException {
        return new PlanArchive(new ZipFile(file.toFile()));
    }

    /** A file in it, if it is there. */
    Optional<byte[]> read(String name, int most) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(read(entry, most));
    }

    /** Names of the files in it. */
    List<String> names() {
        return zip.stream().map(ZipEntry::getName).sorted().toList();
    }

    private byte[] read(ZipEntry entry, int most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(most);
            if (in.read() >= 0) {
                throw new PlanFormatException(entry.getName() + " is larger than " + (most >> 20) + " MiB");
            }
            return bytes;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
