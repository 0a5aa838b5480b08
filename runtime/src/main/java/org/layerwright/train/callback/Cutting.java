package org.layerwright.train.callback;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A log that an interrupted run has written further than its last checkpoint knows. */
final class Cutting {
    private static final Logger LOG = LoggerFactory.getLogger(Cutting.class);

    private Cutting() {}

    /** Makes a file as short as it was; warns of one that has lost something since. */
    static void cut(Path file, long bytes) throws IOException {
        long size = Files.exists(file) ? Files.size(file) : 0;
        if (size < bytes) {
            LOG.warn(
                    "{} has lost what was written to it before: {} of {} bytes", file, size, bytes);
        } else if (size > bytes) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(bytes);
            }
        }
    }
}
