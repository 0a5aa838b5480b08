package org.layerwright.processor.emit;

import java.util.List;

/**
 * A call of the method that builds a block.
 *
 * @param method its name
 * @param sizes the numbers it is given
 */
record BlockCall(String method, List<Integer> sizes) {
    BlockCall {
        sizes = List.copyOf(sizes);
    }
}
