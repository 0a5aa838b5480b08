package org.layerwright.weights;

import io.jhdf.api.Dataset;

import org.layerwright.graph.Extent;
import org.layerwright.graph.WeightValues;

import java.lang.reflect.Array;

/** Numbers of an HDF5 file as float. */
final class KerasNumbers {
    private KerasNumbers() {}

    static WeightValues.Values of(Dataset dataset) {
        Object data = dataset.isScalar() ? dataset.getData() : dataset.getDataFlat();
        Extent shape = Extent.of(dataset.getDimensionsAsLong());
        if (data instanceof float[] numbers) {
            return new WeightValues.Values(shape, numbers);
        }
        if (data instanceof Number number) {
            return new WeightValues.Values(Extent.of(), new float[] {number.floatValue()});
        }
        float[] numbers = new float[Math.toIntExact(shape.count())];
        for (int i = 0; i < numbers.length; i++) {
            if (!(Array.get(data, i) instanceof Number number)) {
                throw new IllegalArgumentException(
                        "%s holds %s, not numbers"
                                .formatted(dataset.getPath(), dataset.getJavaType()));
            }
            numbers[i] = number.floatValue();
        }
        return new WeightValues.Values(shape, numbers);
    }
}
