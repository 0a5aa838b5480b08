package org.layerwright.data.image;

import org.layerwright.data.problem.BadImageException;

import java.nio.ByteBuffer;

/** A cursor over a file's bytes; running off the end is a fault of the file. */
final class ByteReader {
    private final byte[] content;
    private final ImageFormat format;
    private int position;

    /** Starts behind the bytes that identify the format. */
    ByteReader(byte[] content, ImageFormat format) {
        this.content = content;
        this.format = format;
        this.position = format.magicLength();
    }

    boolean atEnd() {
        return position >= content.length;
    }

    void seek(int to) throws BadImageException {
        if (to < 0 || to > content.length) {
            throw cutOff();
        }
        position = to;
    }

    void skip(int count) throws BadImageException {
        if (count < 0 || count > remaining()) {
            throw cutOff();
        }
        position += count;
    }

    int remaining() {
        return content.length - position;
    }

    /** The next bytes, which are skipped; not a copy. */
    ByteBuffer slice(int count) throws BadImageException {
        int from = position;
        skip(count);
        return ByteBuffer.wrap(content, from, count).slice();
    }

    int u8() throws BadImageException {
        if (atEnd()) {
            throw cutOff();
        }
        return content[position++] & 0xFF;
    }

    int u16BigEndian() throws BadImageException {
        int high = u8();
        return high << 8 | u8();
    }

    int u16LittleEndian() throws BadImageException {
        int low = u8();
        return u8() << 8 | low;
    }

    int i32BigEndian() throws BadImageException {
        int high = u16BigEndian();
        return high << 16 | u16BigEndian();
    }

    int i32LittleEndian() throws BadImageException {
        int low = u16LittleEndian();
        return u16LittleEndian() << 16 | low;
    }

    private BadImageException cutOff() {
        return new BadImageException(
                "is truncated: its "
                        + format
                        + " structure breaks off after "
                        + content.length
                        + " bytes",
                "Replace the file or remove it from the data set.");
    }
}
