package org.layerwright.bench.rival;

/** What a contestant calculates with. */
public enum Arithmetic {
    /** 32 bits everywhere. */
    FLOAT32,
    /** 16 bits where a framework's own mixed precision has them. */
    BFLOAT16;

    /** As settings begin. */
    @Override
    public String toString() {
        return this == FLOAT32 ? "float32" : "bfloat16";
    }
}
