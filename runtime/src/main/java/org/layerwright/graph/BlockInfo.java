package org.layerwright.graph;

/**
 * A block of a network: the layers whose names start with its own and a slash.
 *
 * @param name the method's name, after those of the blocks around it
 * @param type the annotation's simple name
 * @param output the name of the layer whose result is the block's
 */
public record BlockInfo(String name, String type, String output) {
    /** Whether a layer or block of this name is inside. */
    public boolean holds(String other) {
        return other.startsWith(name + "/");
    }
}
