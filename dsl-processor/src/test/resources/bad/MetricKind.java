import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
@Metrics({
    Metric.MACRO_F1,
    // error: [LW-metric-label-kind] @Metrics on MetricKind: CATEGORICAL_ACCURACY has no meaning for MULTI_LABEL labels. Use SUBSET_ACCURACY.
    Metric.CATEGORICAL_ACCURACY,
    // warning: [LW-metric-twice] @Metrics on MetricKind: MACRO_F1 is listed twice. Remove one of them.
    Metric.MACRO_F1
})
interface MetricKind {
    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}

@Network(input = @Input(height = 8, width = 8))
@Labels(value = {"a", "b"}, kind = LabelKind.SINGLE_LABEL)
@CategoricalCrossentropy
@Adam
@SuppressWarnings("layerwright:metric-twice")
@Metrics({
    // error: [LW-metric-label-kind] HAMMING_LOSS has no meaning for SINGLE_LABEL labels. Use CATEGORICAL_ACCURACY.
    Metric.HAMMING_LOSS,
    // error: [LW-metric-label-kind] SAMPLES_F1 has no meaning for SINGLE_LABEL labels. Use MACRO_F1.
    Metric.SAMPLES_F1,
    Metric.MACRO_F1,
    Metric.MACRO_F1
})
interface SilentlyTwice {
    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SOFTMAX)
    Layer out();
}

@SuppressWarnings({"unused", "layerwright:metric-twice"})
final class Around {
    static final class Between {
        @SuppressWarnings("layerwright:not-rescaled")
        @Network(input = @Input(height = 8, width = 8))
        @Labels({"a", "b"})
        @BinaryCrossentropy
        @Adam
        @Metrics({Metric.MACRO_F1, Metric.MACRO_F1})
        interface SilentlyTwiceInside {
            @Flatten
            Layer flatten();

            @Dense(units = 2, activation = ActivationFunction.SIGMOID)
            Layer out();
        }
    }
}
