package org.layerwright.bench.rival;

/**
 * What a contestant says once its network is built.
 *
 * @param versions of what it is made of
 * @param parameters of the network, those that are not trained among them
 * @param flops of one image's forward pass, by the compiler's count; 0 if it does not know
 */
public record Greeting(String versions, long parameters, long flops) {

    /** Of one that does not count operations. */
    public Greeting(String versions, long parameters) {
        this(versions, parameters, 0);
    }
}
