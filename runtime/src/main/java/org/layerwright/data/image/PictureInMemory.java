package org.layerwright.data.image;

/** The bytes of a picture, which nobody else holds. */
final class PictureInMemory implements Picture {
    private final String name;
    private final byte[] encoded;

    PictureInMemory(String name, byte[] encoded) {
        this.name = name;
        this.encoded = encoded;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public byte[] read() {
        return encoded.clone();
    }

    @Override
    public long bytes() {
        return encoded.length;
    }

    @Override
    public String toString() {
        return name;
    }
}
