package org.layerwright.data.image;

import org.layerwright.files.Sha256;

import java.nio.ByteBuffer;

/**
 * Half of some bytes' SHA-256: no two that one comes across have the same.
 *
 * @param high the first eight bytes
 * @param low the next eight
 */
public record Digest(long high, long low) {

    public static Digest of(byte[] content) {
        ByteBuffer all = ByteBuffer.wrap(Sha256.begin().digest(content));
        return new Digest(all.getLong(), all.getLong());
    }

    @Override
    public String toString() {
        return "%016x%016x".formatted(high, low);
    }
}
