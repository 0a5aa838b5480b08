package org.layerwright.data.tfrecord;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The frame of a record: its length, the length's checksum, the data, the data's checksum. */
public final class Records {
    private Records() {}

    /**
     * Writes one record.
     *
     * @throws IOException if {@code out} fails
     */
    public static void write(OutputStream out, byte[] data) throws IOException {
        byte[] length = littleEndian(Long.BYTES).putLong(data.length).array();
        out.write(length);
        out.write(littleEndian(Integer.BYTES).putInt(MaskedCrc.of(length)).array());
        out.write(data);
        out.write(littleEndian(Integer.BYTES).putInt(MaskedCrc.of(data)).array());
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
