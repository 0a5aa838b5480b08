package org.layerwright.diagnose;

import org.layerwright.data.batch.Batch;
import org.layerwright.diagnose.evidence.Divergence;
import org.layerwright.graph.Vitals;
import org.layerwright.graph.WeightValues;
import org.layerwright.train.Trainer;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.family.TType;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A batch whose loss was no number, tried once more with weights that were numbers.
 *
 * @param epoch in which it was
 * @param badInputs of the batch
 * @param badLayer the first that gives no numbers
 */
record Replay(int epoch, List<String> badInputs, Optional<String> badLayer) {

    static Replay of(Trainer trainer, WeightValues sound, int epoch, Optional<Batch> batch) {
        if (batch.isEmpty()) {
            return new Replay(epoch, List.of(), Optional.empty());
        }
        trainer.session().write(sound);
        Vitals vitals = trainer.observe(batch.get()).vitals();
        Optional<String> bad =
                vitals.layers().stream()
                        .filter(layer -> !Double.isFinite(layer.mean() + layer.rms()))
                        .map(Vitals.Layer::layer)
                        .findFirst();
        return new Replay(epoch, bad(batch.get().inputs()), bad);
    }

    private static List<String> bad(Map<String, TType> inputs) {
        return inputs.entrySet().stream()
                .filter(input -> input.getValue() instanceof TFloat32 numbers && !isFinite(numbers))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static boolean isFinite(TFloat32 numbers) {
        float[] values = new float[(int) numbers.shape().size()];
        numbers.asRawTensor().data().asFloats().read(values);
        for (float value : values) {
            if (!Float.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    Divergence divergence(long step) {
        return new Divergence(step, epoch, badInputs, badLayer);
    }
}
