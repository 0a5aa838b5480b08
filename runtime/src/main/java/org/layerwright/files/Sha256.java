package org.layerwright.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The SHA-256 that every Java has. */
public final class Sha256 {
    private Sha256() {}

    /** Begins one. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
