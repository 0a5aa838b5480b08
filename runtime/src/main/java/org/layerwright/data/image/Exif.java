package org.layerwright.data.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The one entry of EXIF data that matters here. EXIF is a TIFF file without pixels (TIFF 6.0): a
 * byte order, then a list of entries of twelve bytes. What is malformed is taken for absent, as all
 * viewers do: a picture is not worse for a bad note beside it.
 */
final class Exif {
    private static final short LITTLE_ENDIAN = 0x4949;
    private static final short BIG_ENDIAN = 0x4D4D;
    private static final int VERSION_AT = 2;
    private static final int VERSION = 42;
    private static final int LIST_OFFSET_AT = 4;
    private static final int HEADER_BYTES = 8;
    private static final int COUNT_BYTES = 2;
    private static final int ENTRY_BYTES = 12;
    private static final int TYPE_AT = 2;
    private static final int VALUE_AT = 8;
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;

    private Exif() {}

    /**
     * The orientation noted, or upright.
     *
     * @param tiff from the byte order on
     */
    static Orientation orientation(ByteBuffer tiff) {
        ByteBuffer data = tiff.slice();
        if (data.limit() < HEADER_BYTES || !hasByteOrder(data)) {
            return Orientation.UPRIGHT;
        }
        long list = Integer.toUnsignedLong(data.getInt(LIST_OFFSET_AT));
        if (data.getShort(VERSION_AT) != VERSION || list > data.limit() - COUNT_BYTES) {
            return Orientation.UPRIGHT;
        }
        int first = (int) list + COUNT_BYTES;
        int claimed = Short.toUnsignedInt(data.getShort((int) list));
        int entries = Math.min(claimed, (data.limit() - first) / ENTRY_BYTES);
        for (int i = 0; i < entries; i++) {
            int entry = first + i * ENTRY_BYTES;
            if (data.getShort(entry) == ORIENTATION && data.getShort(entry + TYPE_AT) == SHORT) {
                return Orientation.numbered(data.getShort(entry + VALUE_AT));
            }
        }
        return Orientation.UPRIGHT;
    }

    private static boolean hasByteOrder(ByteBuffer data) {
        short mark = data.getShort(0);
        data.order(mark == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        return mark == LITTLE_ENDIAN || mark == BIG_ENDIAN;
    }
}
