package org.layerwright.data.tfrecord;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Where a record is.
 *
 * @param file the TFRecord file
 * @param number of the record in it, counted from 1
 * @param offset of its data in bytes, behind the length and the length's checksum
 * @param length of its data in bytes
 */
record RecordPlace(Path file, int number, long offset, int length) {
    /** Of a record: its length, 8 bytes, and the checksum of these. */
    static final int HEADER_BYTES = Long.BYTES + Integer.BYTES;

    /**
     * The data.
     *
     * @throws IOException if it cannot be read or is not what its checksum says
     */
    byte[] read() throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return read(channel);
        }
    }

    byte[] read(FileChannel channel) throws IOException {
        byte[] data = bytes(channel, offset, length);
        ByteBuffer checksum = littleEndian(bytes(channel, offset + length, Integer.BYTES));
        if (checksum.getInt() != MaskedCrc.of(data)) {
            throw new ChecksumException();
        }
        return data;
    }

    /** The data is not what was written. */
    static final class ChecksumException extends IOException {
        private static final long serialVersionUID = 1L;

        ChecksumException() {
            super("its checksum is wrong");
        }
    }

    /** Where the next record begins. */
    long end() {
        return offset + length + Integer.BYTES;
    }

    static byte[] bytes(FileChannel channel, long offset, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, offset + buffer.position()) < 0) {
                throw new EOFException("the file ends inside it");
            }
        }
        return buffer.array();
    }

    static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** For messages: {@code train.tfrecord:17}. */
    String origin() {
        return file.getFileName() + ":" + number;
    }
}
