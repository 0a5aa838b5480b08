package org.layerwright.processor.check;

import org.layerwright.dsl.layer.ELU;
import org.layerwright.dsl.layer.GaussianNoise;
import org.layerwright.dsl.layer.GroupNormalization;
import org.layerwright.dsl.layer.LayerNormalization;
import org.layerwright.dsl.layer.LeakyReLU;
import org.layerwright.dsl.layer.Normalization;
import org.layerwright.dsl.layer.RMSNormalization;
import org.layerwright.dsl.layer.ReLU;
import org.layerwright.processor.check.Ranges.Row;

import java.util.List;

/** The rows of {@link Ranges} about layers that work value by value. */
final class LayerRanges {
    static final List<Row> ROWS =
            List.of(
                    new Row(ELU.class, "alpha", Interval.FINITE),
                    new Row(GaussianNoise.class, "stddev", Interval.NOT_NEGATIVE),
                    new Row(GroupNormalization.class, "epsilon", Interval.ABOVE_ZERO),
                    new Row(LayerNormalization.class, "epsilon", Interval.ABOVE_ZERO),
                    new Row(LeakyReLU.class, "negativeSlope", Interval.NOT_NEGATIVE),
                    new Row(Normalization.class, "mean", Interval.FINITE),
                    new Row(Normalization.class, "variance", Interval.NOT_NEGATIVE),
                    new Row(RMSNormalization.class, "epsilon", Interval.ABOVE_ZERO),
                    new Row(ReLU.class, "maxValue", Interval.CAP),
                    new Row(ReLU.class, "negativeSlope", Interval.NOT_NEGATIVE),
                    new Row(ReLU.class, "threshold", Interval.NOT_NEGATIVE));

    private LayerRanges() {}
}
