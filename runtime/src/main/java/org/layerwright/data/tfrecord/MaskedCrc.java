package org.layerwright.data.tfrecord;

import java.util.zip.CRC32C;

/**
 * The checksum of TFRecord files: CRC-32C, turned and shifted, since the checksum of data that
 * holds checksums is otherwise weak (TensorFlow, {@code lib/hash/crc32c.h}).
 */
final class MaskedCrc {
    private static final int DELTA = 0xa282ead8;
    private static final int TURN = 15;

    private MaskedCrc() {}

    static int of(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return Integer.rotateRight((int) crc.getValue(), TURN) + DELTA;
    }
}
