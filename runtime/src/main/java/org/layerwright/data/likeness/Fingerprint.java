package org.layerwright.data.likeness;

/**
 * What is kept of a picture to recognize it: two hashes and 768 bytes of thumbnail.
 *
 * <p>The hash alone takes some different pictures for the same, those of plain things on plain
 * ground above all; so it only finds candidates, which {@link #correlation} then confirms.
 */
public final class Fingerprint {
    private static final int THUMBNAIL = 16;
    private static final int CHANNELS = 3;
    private static final double RED = 0.299;
    private static final double GREEN = 0.587;
    private static final double BLUE = 0.114;

    private final long hash;
    private final long mirroredHash;
    private final byte[] thumbnail;

    private Fingerprint(long hash, long mirroredHash, byte[] thumbnail) {
        this.hash = hash;
        this.mirroredHash = mirroredHash;
        this.thumbnail = thumbnail;
    }

    /**
     * Of a picture's pixels.
     *
     * @param rgb rows, columns, red green blue
     */
    public static Fingerprint of(byte[] rgb, int height, int width) {
        float[] grid = AreaAverage.of(rgb, height, width, PerceptualHash.GRID);
        double[] grey = new double[PerceptualHash.GRID * PerceptualHash.GRID];
        for (int i = 0; i < grey.length; i++) {
            int at = i * CHANNELS;
            grey[i] = RED * grid[at] + GREEN * grid[at + 1] + BLUE * grid[at + 2];
        }
        PerceptualHash hash = PerceptualHash.of(grey);
        return new Fingerprint(hash.bits(), hash.mirroredBits(), halved(grid));
    }

    /** The perceptual hash: {@link PerceptualHash}. */
    public long hash() {
        return hash;
    }

    /** The perceptual hash of the picture seen in a mirror, left for right. */
    public long mirroredHash() {
        return mirroredHash;
    }

    /**
     * Pearson's correlation of both thumbnails, over pixels and channels: 1 for the same picture,
     * whatever its brightness and contrast; 0 if either has one colour only.
     *
     * @param mirrored whether the other is read from right to left
     */
    public double correlation(Fingerprint other, boolean mirrored) {
        double n = thumbnail.length;
        double sumA = 0;
        double sumB = 0;
        double sumAA = 0;
        double sumBB = 0;
        double sumAB = 0;
        for (int pixel = 0; pixel < THUMBNAIL * THUMBNAIL; pixel++) {
            int theirs = mirrored ? pixel ^ (THUMBNAIL - 1) : pixel;
            for (int c = 0; c < CHANNELS; c++) {
                double a = thumbnail[pixel * CHANNELS + c] & 0xFF;
                double b = other.thumbnail[theirs * CHANNELS + c] & 0xFF;
                sumA += a;
                sumB += b;
                sumAA += a * a;
                sumBB += b * b;
                sumAB += a * b;
            }
        }
        double spread = (n * sumAA - sumA * sumA) * (n * sumBB - sumB * sumB);
        return spread > 0 ? (n * sumAB - sumA * sumB) / Math.sqrt(spread) : 0;
    }

    private static byte[] halved(float[] grid) {
        byte[] thumbnail = new byte[THUMBNAIL * THUMBNAIL * CHANNELS];
        int row = PerceptualHash.GRID * CHANNELS;
        for (int i = 0; i < thumbnail.length; i++) {
            int y = i / (THUMBNAIL * CHANNELS);
            int x = i / CHANNELS % THUMBNAIL;
            int at = 2 * y * row + 2 * x * CHANNELS + i % CHANNELS;
            float sum = grid[at] + grid[at + CHANNELS] + grid[at + row] + grid[at + row + CHANNELS];
            thumbnail[i] = (byte) Math.round(sum / 4);
        }
        return thumbnail;
    }
}
