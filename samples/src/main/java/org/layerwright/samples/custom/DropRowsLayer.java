package org.layerwright.samples.custom;

import org.layerwright.layers.CustomLayer;
import org.layerwright.layers.CustomScope;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

import java.util.List;

/** Builds {@link DropRows}. */
public record DropRowsLayer(int every) implements CustomLayer {
    @Override
    public Operand<TFloat32> build(CustomScope scope, List<Operand<TFloat32>> inputs) {
        Ops tf = scope.tf();
        Operand<TFloat32> images = inputs.get(0);
        scope.update("batches", (ops, old) -> ops.math.add(old, ops.constant(1f)));
        int rows = (int) images.shape().get(1) / every;
        Operand<TInt32> first = scope.isTraining() ? drawn(scope) : tf.constant(0);
        Operand<TInt32> kept =
                tf.math.add(
                        first,
                        tf.range(tf.constant(0), tf.constant(rows * every), tf.constant(every)));
        return tf.gather(images, kept, tf.constant(1));
    }

    private Operand<TInt32> drawn(CustomScope scope) {
        Ops tf = scope.tf();
        Operand<TFloat32> draw = scope.uniform("first", tf.constant(new int[0]), 0, every);
        return tf.dtypes.cast(draw, TInt32.class);
    }
}
