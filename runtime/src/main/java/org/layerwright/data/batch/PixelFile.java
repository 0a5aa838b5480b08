package org.layerwright.data.batch;

import org.layerwright.data.image.Digest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32C;

/**
 * Pictures of one size in a pair of files: {@code .pixels} has their pixels and nothing else, one
 * slot after another; {@code .index} an entry for each, written when its pixels are there: key,
 * slot, checksum of the pixels, checksum of the entry. So whatever a crash leaves behind is told
 * from what is whole: an entry breaks off or does not add up, or its pixels do not.
 *
 * <p>One process adds to a pair, by several threads if it likes; any number may read it meanwhile.
 */
final class PixelFile implements AutoCloseable {
    static final String INDEX = ".index";

    private static final String PIXELS = ".pixels";
    private static final int ENTRY_BYTES = 4 * Long.BYTES + Long.BYTES;
    private static final int CHECKED_BYTES = 4 * Long.BYTES;

    private final Path name;
    private final FileChannel pixels;
    private final FileChannel index;
    private final int slotBytes;
    private final AtomicLong slots = new AtomicLong();

    private PixelFile(Path name, FileChannel pixels, FileChannel index, int slotBytes) {
        this.name = name;
        this.pixels = pixels;
        this.index = index;
        this.slotBytes = slotBytes;
    }

    /** Where a picture's pixels are, and what they add up to. */
    record Slot(PixelFile file, long number, long checksum) {}

    /** A new and empty one, of a name that no other has. */
    static PixelFile create(Path folder, String prefix, int slotBytes) throws IOException {
        Path index = folder.resolve(prefix + UUID.randomUUID() + INDEX);
        return open(
                index,
                slotBytes,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
    }

    /** One that is there, to be read. */
    static PixelFile open(Path index, int slotBytes) throws IOException {
        return open(index, slotBytes, StandardOpenOption.READ);
    }

    private static PixelFile open(Path index, int slotBytes, OpenOption... how) throws IOException {
        // The index last: whoever lists indices finds the other file too.
        FileChannel pixels = FileChannel.open(pixelsOf(index), how);
        try {
            return new PixelFile(index, pixels, FileChannel.open(index, how), slotBytes);
        } catch (IOException e) {
            pixels.close();
            throw e;
        }
    }

    private static Path pixelsOf(Path index) {
        String name = String.valueOf(index.getFileName());
        return index.resolveSibling(name.substring(0, name.length() - INDEX.length()) + PIXELS);
    }

    /** What is in it, as far as its index adds up. */
    Map<Digest, Slot> slots() throws IOException {
        ByteBuffer entries = ByteBuffer.allocate(Math.toIntExact(index.size()));
        while (entries.hasRemaining() && index.read(entries, entries.position()) > 0) {}
        entries.flip();
        Map<Digest, Slot> found = new LinkedHashMap<>();
        while (entries.remaining() >= ENTRY_BYTES) {
            long sum = checksum(entries.slice(entries.position(), CHECKED_BYTES));
            Digest key = new Digest(entries.getLong(), entries.getLong());
            Slot slot = new Slot(this, entries.getLong(), entries.getLong());
            if (entries.getLong() == sum) {
                found.put(key, slot);
            }
        }
        return found;
    }

    /** The pixels of a slot, unless they are not what was written there. */
    Optional<byte[]> read(Slot slot) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(slotBytes);
        long from = slot.number() * slotBytes;
        while (content.hasRemaining() && pixels.read(content, from + content.position()) > 0) {}
        content.flip();
        boolean whole = content.limit() == slotBytes && checksum(content) == slot.checksum();
        return whole ? Optional.of(content.array()) : Optional.empty();
    }

    /** Adds a picture. */
    Slot add(Digest key, byte[] content) throws IOException {
        Slot slot = new Slot(this, slots.getAndIncrement(), checksum(ByteBuffer.wrap(content)));
        write(pixels, ByteBuffer.wrap(content), slot.number() * slotBytes);
        ByteBuffer entry =
                ByteBuffer.allocate(ENTRY_BYTES)
                        .putLong(key.high())
                        .putLong(key.low())
                        .putLong(slot.number())
                        .putLong(slot.checksum());
        entry.putLong(checksum(entry.slice(0, CHECKED_BYTES)));
        synchronized (index) {
            write(index, entry.flip(), index.size() / ENTRY_BYTES * ENTRY_BYTES);
        }
        return slot;
    }

    private static void write(FileChannel to, ByteBuffer content, long from) throws IOException {
        while (content.hasRemaining()) {
            to.write(content, from + content.position());
        }
    }

    private static long checksum(ByteBuffer content) {
        CRC32C sum = new CRC32C();
        sum.update(content.duplicate());
        return sum.getValue();
    }

    /** Removes it if nothing was added; only for the one who made it, before closing it. */
    void deleteIfEmpty() throws IOException {
        if (slots.get() == 0) {
            Files.deleteIfExists(name);
            Files.deleteIfExists(pixelsOf(name));
        }
    }

    @Override
    public void close() throws IOException {
        try {
            pixels.close();
        } finally {
            index.close();
        }
    }
}
