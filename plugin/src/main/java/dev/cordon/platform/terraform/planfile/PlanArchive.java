package dev.cordon.platform.terraform.planfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files in a plan file. How large they say they are is not believed. */
final class PlanArchive implements AutoCloseable {

    private static final String SOURCES = "tfconfig/";
    private static final int MOST_SOURCES = 20_000;

    /** All texts of the configuration together. */
    private static final int SOURCE_BYTES = 128 << 20;

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

    /** The configuration that the plan was made of, by name behind {@code tfconfig/}. */
    SortedMap<String, byte[]> sources() throws IOException {
        SortedMap<String, byte[]> sources = new TreeMap<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        int left = SOURCE_BYTES;
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (entry.getName().startsWith(SOURCES) && !entry.isDirectory()) {
                byte[] bytes = read(entry, left);
                left -= bytes.length;
                sources.put(entry.getName().substring(SOURCES.length()), bytes);
            }
            if (sources.size() > MOST_SOURCES) {
                throw new PlanFormatException("more than " + MOST_SOURCES + " sources");
            }
        }
        return sources;
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
