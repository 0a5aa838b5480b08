package org.layerwright.data.batch;

import org.jspecify.annotations.Nullable;
import org.layerwright.data.image.Digest;
import org.layerwright.data.image.ImageSize;
import org.layerwright.data.problem.DataException;
import org.layerwright.data.problem.DataProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * The pictures of one size in a folder: {@link PixelFile}s that earlier sources left there, and one
 * that this source adds to. No source ever writes to another's, so that they need not know of each
 * other.
 */
final class PixelFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PixelFolder.class);

    private final Path folder;
    private final String prefix;
    private final int slotBytes;
    private final Map<Digest, PixelFile.Slot> kept = new ConcurrentHashMap<>();
    private final List<PixelFile> open = new ArrayList<>();

    /** What is added to, until it takes no more. */
    private final AtomicReference<@Nullable PixelFile> own = new AtomicReference<>();

    private PixelFolder(Path folder, ImageSize size) {
        this.folder = folder;
        this.prefix = "%dx%dx%d-".formatted(size.height(), size.width(), size.channels());
        this.slotBytes = size.bytes();
    }

    /**
     * Looks into a folder.
     *
     * @throws DataException if it cannot be used
     */
    static PixelFolder open(Path folder, ImageSize size) {
        PixelFolder opened = new PixelFolder(folder, size);
        try {
            Files.createDirectories(folder);
            for (Path index : opened.indices()) {
                opened.take(index);
            }
            opened.begin();
            return opened;
        } catch (IOException e) {
            opened.close();
            DataException named =
                    new DataException(
                            new DataProblem(
                                    "the cache " + folder,
                                    "cannot be used (" + e + ")",
                                    "Give a folder that can be written to."));
            named.initCause(e);
            throw named;
        }
    }

    /** The oldest first: what replaces a damaged picture is found in place of it. */
    private List<Path> indices() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> {
                                String name = String.valueOf(file.getFileName());
                                return name.startsWith(prefix) && name.endsWith(PixelFile.INDEX);
                            })
                    .sorted(Comparator.comparingLong(file -> file.toFile().lastModified()))
                    .toList();
        }
    }

    private void begin() throws IOException {
        PixelFile file = PixelFile.create(folder, prefix, slotBytes);
        open.add(file);
        own.set(file);
    }

    private void take(Path index) {
        try {
            PixelFile file = PixelFile.open(index, slotBytes);
            open.add(file);
            kept.putAll(file.slots());
        } catch (IOException e) {
            LOG.warn("{} is not used: {}", index, e.toString());
        }
    }

    /** A picture's pixels, if they are here and whole. */
    Optional<byte[]> find(Digest key) {
        PixelFile.Slot slot = kept.get(key);
        if (slot == null) {
            return Optional.empty();
        }
        try {
            Optional<byte[]> pixels = slot.file().read(slot);
            if (pixels.isEmpty()) {
                LOG.warn("a picture in the cache {} is damaged; it is decoded anew", folder);
            }
            return pixels;
        } catch (ClosedChannelException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("the cache {} cannot be read: {}", folder, e.toString());
            return Optional.empty();
        }
    }

    /** Keeps a picture's pixels if there is room. */
    void keep(Digest key, byte[] pixels) {
        PixelFile file = own.get();
        if (file == null) {
            return;
        }
        try {
            kept.put(key, file.add(key, pixels));
        } catch (ClosedChannelException e) {
            LOG.debug("closed before a picture was kept");
        } catch (IOException e) {
            if (own.getAndSet(null) != null) {
                LOG.warn(
                        "the cache {} takes no more pictures ({}); the others are decoded in each"
                                + " epoch. Free some space there, or give another folder.",
                        folder,
                        e.toString());
            }
        }
    }

    @Override
    public void close() {
        Optional.ofNullable(own.getAndSet(null)).ifPresent(this::deleteIfEmpty);
        for (PixelFile file : open) {
            try {
                file.close();
            } catch (IOException e) {
                LOG.warn("a file of the cache {} did not close: {}", folder, e.toString());
            }
        }
    }

    private void deleteIfEmpty(PixelFile file) {
        try {
            file.deleteIfEmpty();
        } catch (IOException e) {
            LOG.warn("an empty file of the cache {} remains: {}", folder, e.toString());
        }
    }
}
