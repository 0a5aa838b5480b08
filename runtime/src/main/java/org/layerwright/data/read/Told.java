package org.layerwright.data.read;

import java.util.List;

/**
 * What a source says about an example's labels.
 *
 * @param labels names of those it has
 * @param unknown names of those nobody knows about
 */
public record Told(List<String> labels, List<String> unknown) {
    boolean nothing() {
        return labels.isEmpty() && unknown.isEmpty();
    }
}
