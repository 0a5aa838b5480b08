package org.layerwright.processor.check.signal;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.model.layer.ActivationSpec;
import org.layerwright.processor.model.layer.AddSpec;
import org.layerwright.processor.model.layer.AlphaDropoutSpec;
import org.layerwright.processor.model.layer.AveragePooling2DSpec;
import org.layerwright.processor.model.layer.AverageSpec;
import org.layerwright.processor.model.layer.Axis;
import org.layerwright.processor.model.layer.BatchNormalizationSpec;
import org.layerwright.processor.model.layer.ClassTokenSpec;
import org.layerwright.processor.model.layer.ConcatenateSpec;
import org.layerwright.processor.model.layer.Conv2DSpec;
import org.layerwright.processor.model.layer.Conv2DTransposeSpec;
import org.layerwright.processor.model.layer.Cropping2DSpec;
import org.layerwright.processor.model.layer.DenseSpec;
import org.layerwright.processor.model.layer.DepthwiseConv2DSpec;
import org.layerwright.processor.model.layer.DropoutSpec;
import org.layerwright.processor.model.layer.ELUSpec;
import org.layerwright.processor.model.layer.FlattenSpec;
import org.layerwright.processor.model.layer.GaussianDropoutSpec;
import org.layerwright.processor.model.layer.GaussianNoiseSpec;
import org.layerwright.processor.model.layer.GlobalAveragePooling2DSpec;
import org.layerwright.processor.model.layer.GlobalMaxPooling2DSpec;
import org.layerwright.processor.model.layer.GluSpec;
import org.layerwright.processor.model.layer.GroupNormalizationSpec;
import org.layerwright.processor.model.layer.InputSpec;
import org.layerwright.processor.model.layer.LayerNormalizationSpec;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.layer.LeakyReLUSpec;
import org.layerwright.processor.model.layer.MaxPooling2DSpec;
import org.layerwright.processor.model.layer.MaximumSpec;
import org.layerwright.processor.model.layer.MinimumSpec;
import org.layerwright.processor.model.layer.MultiHeadAttentionSpec;
import org.layerwright.processor.model.layer.MultiplySpec;
import org.layerwright.processor.model.layer.NormalizationSpec;
import org.layerwright.processor.model.layer.PReLUSpec;
import org.layerwright.processor.model.layer.PerImageStandardizationSpec;
import org.layerwright.processor.model.layer.PermuteSpec;
import org.layerwright.processor.model.layer.PositionEmbeddingSpec;
import org.layerwright.processor.model.layer.RMSNormalizationSpec;
import org.layerwright.processor.model.layer.ReLUSpec;
import org.layerwright.processor.model.layer.RescalingSpec;
import org.layerwright.processor.model.layer.ReshapeSpec;
import org.layerwright.processor.model.layer.ResizingSpec;
import org.layerwright.processor.model.layer.SeparableConv2DSpec;
import org.layerwright.processor.model.layer.SoftmaxSpec;
import org.layerwright.processor.model.layer.SpatialDropout2DSpec;
import org.layerwright.processor.model.layer.SubtractSpec;
import org.layerwright.processor.model.layer.TakeTokenSpec;
import org.layerwright.processor.model.layer.UnitNormalizationSpec;
import org.layerwright.processor.model.layer.UpSampling2DSpec;
import org.layerwright.processor.model.layer.ZeroPadding2DSpec;
import org.layerwright.processor.shape.Shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * What each kind of layer makes of its inputs' signals, before its activation. Layers that drop
 * values are taken as they are in prediction; a layer without a row ends the prediction.
 */
final class LayerSignals {
    @FunctionalInterface
    private interface Row<S extends LayerSpec> {
        Signal of(S spec, Arriving in);
    }

    private static final Map<Class<?>, Row<LayerSpec>> ROWS = new HashMap<>();

    private static <S extends LayerSpec> void row(Class<S> type, Row<S> row) {
        ROWS.put(type, (spec, in) -> row.of(type.cast(spec), in));
    }

    /** Layers that move values about, or leave them as they are in prediction. */
    private static final List<Class<? extends LayerSpec>> SAME =
            List.of(
                    ActivationSpec.class,
                    AlphaDropoutSpec.class,
                    ClassTokenSpec.class,
                    Cropping2DSpec.class,
                    DropoutSpec.class,
                    FlattenSpec.class,
                    GaussianDropoutSpec.class,
                    PermuteSpec.class,
                    ReshapeSpec.class,
                    ResizingSpec.class,
                    SpatialDropout2DSpec.class,
                    TakeTokenSpec.class,
                    UpSampling2DSpec.class);

    static {
        SAME.forEach(type -> row(type, (spec, in) -> in.signal()));
        row(InputSpec.class, (spec, in) -> spec.image() ? Signal.PIXELS : Signal.STANDARD);
        row(SoftmaxSpec.class, LayerSignals::softmax);
        row(DenseSpec.class, KernelSignals::dense);
        row(Conv2DSpec.class, KernelSignals::conv2D);
        row(Conv2DTransposeSpec.class, KernelSignals::transposed);
        row(DepthwiseConv2DSpec.class, KernelSignals::depthwise);
        row(SeparableConv2DSpec.class, KernelSignals::separable);
        row(MultiHeadAttentionSpec.class, LayerSignals::attention);
        row(BatchNormalizationSpec.class, NormalizedSignals::batch);
        row(
                LayerNormalizationSpec.class,
                (spec, in) -> NormalizedSignals.each(spec.epsilon(), true, in));
        row(
                GroupNormalizationSpec.class,
                (spec, in) -> NormalizedSignals.each(spec.epsilon(), true, in));
        row(
                RMSNormalizationSpec.class,
                (spec, in) -> NormalizedSignals.each(spec.epsilon(), false, in));
        row(
                UnitNormalizationSpec.class,
                (spec, in) -> in.signal().normalized(1e-12).times(1 / size(in.shape(), spec)));
        row(NormalizationSpec.class, NormalizedSignals::given);
        row(PerImageStandardizationSpec.class, (spec, in) -> Signal.STANDARD);
        row(RescalingSpec.class, (spec, in) -> in.signal().times(spec.scale()).plus(spec.offset()));
        row(
                MaxPooling2DSpec.class,
                (spec, in) -> PoolSignals.maximum(in.signal(), spec.window().size()));
        row(
                AveragePooling2DSpec.class,
                (spec, in) -> PoolSignals.average(in.signal(), spec.window().size()));
        row(
                GlobalMaxPooling2DSpec.class,
                (spec, in) -> PoolSignals.maximum(in.signal(), places(in)));
        row(GlobalAveragePooling2DSpec.class, (spec, in) -> in.signal().averaged(places(in)));
        row(AddSpec.class, (spec, in) -> sum(in.signals()));
        row(SubtractSpec.class, (spec, in) -> sum(in.signals()));
        row(AverageSpec.class, (spec, in) -> sum(in.signals()).times(1.0 / in.signals().size()));
        row(
                MultiplySpec.class,
                (spec, in) -> in.signals().stream().reduce(Signal::times).orElseThrow());
        row(MaximumSpec.class, (spec, in) -> greatest(in.signals(), 1));
        row(MinimumSpec.class, (spec, in) -> greatest(in.signals(), -1).times(-1));
        row(ConcatenateSpec.class, LayerSignals::concatenated);
        row(ReLUSpec.class, (spec, in) -> Bell.through(x -> relu(spec, x), in.signal()));
        row(
                LeakyReLUSpec.class,
                (spec, in) ->
                        Bell.through(x -> Activations.leaky(x, spec.negativeSlope()), in.signal()));
        row(
                ELUSpec.class,
                (spec, in) -> Bell.through(x -> Activations.elu(x, spec.alpha()), in.signal()));
        row(
                PReLUSpec.class,
                (spec, in) -> {
                    double slope = Moments.of(in.weight("alpha")).mean();
                    return Bell.through(x -> Activations.leaky(x, slope), in.signal());
                });
        row(
                GluSpec.class,
                (spec, in) -> in.signal().times(Bell.through(Activations::sigmoid, in.signal())));
        row(
                GaussianNoiseSpec.class,
                (spec, in) ->
                        in.signal().plus(new Signal(0, spec.stddev() * spec.stddev(), false)));
        row(PositionEmbeddingSpec.class, LayerSignals::embedded);
        row(ZeroPadding2DSpec.class, LayerSignals::padded);
    }

    private LayerSignals() {}

    /** What the layer gives before its activation, if that can be told. */
    static Optional<Signal> of(LayerSpec spec, Arriving in) {
        return Optional.ofNullable(ROWS.get(spec.getClass())).map(row -> row.of(spec, in));
    }

    /** What an activation at a layer's end makes of it; over the last axis of {@code shape}. */
    static Signal activated(ActivationFunction activation, Signal signal, Shape shape) {
        if (activation == ActivationFunction.LINEAR) {
            return signal;
        }
        Optional<DoubleUnaryOperator> function = Activations.of(activation);
        if (function.isPresent()) {
            return Bell.through(function.get(), signal);
        }
        double even =
                activation == ActivationFunction.LOG_SOFTMAX ? shape.last() : 1.0 / shape.last();
        // Shares of one, as good as even while the signal is small; their logarithm likewise.
        return activation == ActivationFunction.LOG_SOFTMAX
                ? new Signal(-Math.log(even), signal.variance(), true)
                : new Signal(even, Math.min(1, even * even * signal.variance()), true);
    }

    /** On the last axis it is the layer's activation. */
    private static Signal softmax(SoftmaxSpec spec, Arriving in) {
        return spec.activation() == ActivationFunction.SOFTMAX
                ? in.signal()
                : activated(ActivationFunction.SOFTMAX, in.signal(), in.shape());
    }

    private static double places(Arriving in) {
        return (double) in.shape().dim(0) * in.shape().dim(1);
    }

    private static double size(Shape shape, UnitNormalizationSpec spec) {
        return Math.sqrt(shape.dim(Axis.among(spec.axis(), shape.rank()).orElseThrow() - 1));
    }

    private static Signal sum(List<Signal> signals) {
        return signals.stream().reduce(Signal::plus).orElseThrow();
    }

    private static Signal greatest(List<Signal> signals, double sign) {
        Signal mixed = sum(signals).times(sign / Math.sqrt(signals.size()));
        return PoolSignals.maximum(mixed, signals.size());
    }

    private static Signal concatenated(ConcatenateSpec spec, Arriving in) {
        double all = in.shapes().stream().mapToDouble(Shape::count).sum();
        return PoolSignals.sideBySide(
                in.signals(), in.shapes().stream().map(shape -> shape.count() / all).toList());
    }

    private static double relu(ReLUSpec spec, double x) {
        double shown = Math.min(x, spec.maxValue());
        return x >= spec.threshold() ? shown : spec.negativeSlope() * (x - spec.threshold());
    }

    /** With small scores each position takes the mean of all values. */
    private static Signal attention(MultiHeadAttentionSpec spec, Arriving in) {
        int value = Math.min(1, in.signals().size() - 1);
        Shape from = in.shapes().get(value);
        Signal values =
                KernelSignals.sum(
                        in.signals().get(value), 1, from.last(), in.weight("value_kernel"));
        return KernelSignals.sum(
                values.averaged(from.dim(0)),
                1,
                (double) spec.numHeads() * spec.valueDim(),
                in.weight("attention_output_kernel"));
    }

    private static Signal embedded(PositionEmbeddingSpec spec, Arriving in) {
        Moments first = Moments.of(in.weight("embeddings"));
        return in.signal()
                .plus(new Signal(first.mean(), 0, true))
                .plus(new Signal(Math.sqrt(first.variance()), 0, false));
    }

    private static Signal padded(ZeroPadding2DSpec spec, Arriving in) {
        double share = (double) in.shape().count() / in.facts().output().count();
        return in.signal().times(Math.sqrt(share));
    }
}
