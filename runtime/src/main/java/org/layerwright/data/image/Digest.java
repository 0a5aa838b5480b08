package org.layerwright.data.image;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Half of some bytes' SHA-256: no two that one comes across have the same.
 *
 * @param high the first eight bytes
 * @param low the next eight
 */
public record Digest(long high, long low) {

    public static Digest of(byte[] content) {
        try {
            ByteBuffer all = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(content));
            return new Digest(all.getLong(), all.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "%016x%016x".formatted(high, low);
    }
}
