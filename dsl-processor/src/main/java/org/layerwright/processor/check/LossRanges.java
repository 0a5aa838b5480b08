package org.layerwright.processor.check;

import org.layerwright.dsl.loss.AsymmetricLoss;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.loss.BinaryFocalCrossentropy;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.loss.CategoricalFocalCrossentropy;
import org.layerwright.dsl.loss.Huber;
import org.layerwright.dsl.loss.Tversky;
import org.layerwright.processor.check.Ranges.Row;

import java.util.List;

/** Bounds of the numbers of losses. */
final class LossRanges {
    static final List<Row> ROWS =
            List.of(
                    new Row(AsymmetricLoss.class, "gammaNeg", Interval.NOT_NEGATIVE),
                    new Row(AsymmetricLoss.class, "gammaPos", Interval.NOT_NEGATIVE),
                    new Row(AsymmetricLoss.class, "clip", Interval.ZERO_TO_BELOW_ONE),
                    new Row(BinaryCrossentropy.class, "labelSmoothing", Interval.ZERO_TO_BELOW_ONE),
                    new Row(BinaryCrossentropy.class, "positiveWeight", Interval.ABOVE_ZERO),
                    new Row(BinaryFocalCrossentropy.class, "gamma", Interval.NOT_NEGATIVE),
                    new Row(BinaryFocalCrossentropy.class, "alpha", Interval.ZERO_TO_ONE),
                    new Row(
                            BinaryFocalCrossentropy.class,
                            "labelSmoothing",
                            Interval.ZERO_TO_BELOW_ONE),
                    new Row(
                            CategoricalCrossentropy.class,
                            "labelSmoothing",
                            Interval.ZERO_TO_BELOW_ONE),
                    new Row(CategoricalFocalCrossentropy.class, "gamma", Interval.NOT_NEGATIVE),
                    new Row(CategoricalFocalCrossentropy.class, "alpha", Interval.ABOVE_ZERO),
                    new Row(
                            CategoricalFocalCrossentropy.class,
                            "labelSmoothing",
                            Interval.ZERO_TO_BELOW_ONE),
                    new Row(Huber.class, "delta", Interval.ABOVE_ZERO),
                    new Row(Tversky.class, "alpha", Interval.NOT_NEGATIVE),
                    new Row(Tversky.class, "beta", Interval.NOT_NEGATIVE));

    private LossRanges() {}
}
