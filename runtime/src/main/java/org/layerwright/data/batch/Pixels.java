package org.layerwright.data.batch;

import org.layerwright.data.problem.BadImageException;

/**
 * The decoded pictures of a data set, by example. Asked by many threads at once; arrays handed out
 * may be shared and are not to be written to.
 */
interface Pixels extends AutoCloseable {

    /**
     * One example's pixels: rows, columns, channels.
     *
     * @throws BadImageException if its picture cannot be used
     */
    byte[] of(int example) throws BadImageException;

    /** Whether {@link #of} would hand them out at once, with nothing read. */
    boolean atHand(int example);

    @Override
    void close();
}
