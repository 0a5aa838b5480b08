package org.layerwright.train;

import org.layerwright.data.Dataset;
import org.layerwright.data.Truth;
import org.layerwright.files.Sha256;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * By what a data set is known again: how many examples it has, and a digest of the names of their
 * files without folders, so that it may be moved, and of what is known of each, in their order. Not
 * by pixels and numbers.
 *
 * @param examples how many
 * @param digest of names, labels, unknown labels and weights
 */
record DataFingerprint(int examples, String digest) {
    private static final int CHARACTERS = 16;

    static DataFingerprint of(Dataset data) {
        MessageDigest digest = Sha256.begin();
        for (int example = 0; example < data.size(); example++) {
            digest.update(line(data, example).getBytes(StandardCharsets.UTF_8));
        }
        String hex = HexFormat.of().formatHex(digest.digest());
        return new DataFingerprint(data.size(), hex.substring(0, CHARACTERS));
    }

    private static String line(Dataset data, int example) {
        String name = data.subject(example).replace('\\', '/');
        Truth truth = data.truth(example);
        return "%s %s %s %s\n"
                .formatted(
                        name.substring(name.lastIndexOf('/') + 1),
                        truth.labels(),
                        truth.unknown(),
                        truth.weight());
    }

    @Override
    public String toString() {
        return "%d examples (%s)".formatted(examples, digest);
    }
}
