package org.layerwright;

import org.tensorflow.proto.ConfigProto;
import org.tensorflow.proto.GPUOptions;

/**
 * How a model is made. Immutable: each method gives a changed copy.
 *
 * @param seed of first weights, dropout and augmentation: on a CPU one seed gives one result on one
 *     machine, on a GPU sums may differ in their last bits from run to run; 0 by default
 */
public record ModelOptions(long seed) {

    /** Seed 0. */
    public static ModelOptions defaults() {
        return new ModelOptions(0);
    }

    /** With another seed. */
    public ModelOptions seed(long value) {
        return new ModelOptions(value);
    }

    /** Takes GPU memory as needed instead of all at once, so that others can use the device. */
    ConfigProto session() {
        return ConfigProto.newBuilder()
                .setAllowSoftPlacement(true)
                .setGpuOptions(GPUOptions.newBuilder().setAllowGrowth(true))
                .build();
    }
}
