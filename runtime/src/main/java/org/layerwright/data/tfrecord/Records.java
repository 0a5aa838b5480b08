package org.layerwright.data.tfrecord;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The frame of a record: its length, the length's checksum, the data, the data's checksum. */
public final class Records {
    private Records() {}

    /** A record with its frame around it. */
    public static byte[] framed(byte[] data) {
        byte[] length = littleEndian(Long.BYTES).putLong(data.length).array();
        return littleEndian(Long.BYTES + Integer.BYTES + data.length + Integer.BYTES)
                .put(length)
                .putInt(MaskedCrc.of(length))
                .put(data)
                .putInt(MaskedCrc.of(data))
                .array();
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
