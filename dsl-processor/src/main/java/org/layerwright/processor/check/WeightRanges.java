package org.layerwright.processor.check;

import org.layerwright.dsl.weight.ActivityRegularizer;
import org.layerwright.dsl.weight.Constant;
import org.layerwright.dsl.weight.IdentityMatrix;
import org.layerwright.dsl.weight.L1;
import org.layerwright.dsl.weight.L1L2;
import org.layerwright.dsl.weight.L2;
import org.layerwright.dsl.weight.MaxNorm;
import org.layerwright.dsl.weight.MinMaxNorm;
import org.layerwright.dsl.weight.Orthogonal;
import org.layerwright.dsl.weight.OrthogonalRegularizer;
import org.layerwright.dsl.weight.RandomNormal;
import org.layerwright.dsl.weight.RandomUniform;
import org.layerwright.dsl.weight.TruncatedNormal;
import org.layerwright.dsl.weight.VarianceScaling;
import org.layerwright.processor.check.Ranges.Row;

import java.util.List;

/** Bounds of the numbers that are said about weights. */
final class WeightRanges {
    static final List<Row> ROWS =
            List.of(
                    new Row(ActivityRegularizer.class, "l1", Interval.NOT_NEGATIVE),
                    new Row(ActivityRegularizer.class, "l2", Interval.NOT_NEGATIVE),
                    new Row(Constant.class, "value", Interval.FINITE),
                    new Row(IdentityMatrix.class, "gain", Interval.FINITE),
                    new Row(L1.class, "value", Interval.NOT_NEGATIVE),
                    new Row(L1L2.class, "l1", Interval.NOT_NEGATIVE),
                    new Row(L1L2.class, "l2", Interval.NOT_NEGATIVE),
                    new Row(L2.class, "value", Interval.NOT_NEGATIVE),
                    new Row(MaxNorm.class, "value", Interval.ABOVE_ZERO),
                    new Row(MinMaxNorm.class, "minValue", Interval.NOT_NEGATIVE),
                    new Row(MinMaxNorm.class, "maxValue", Interval.ABOVE_ZERO),
                    new Row(MinMaxNorm.class, "rate", Interval.ZERO_TO_ONE),
                    new Row(Orthogonal.class, "gain", Interval.FINITE),
                    new Row(OrthogonalRegularizer.class, "factor", Interval.NOT_NEGATIVE),
                    new Row(RandomNormal.class, "mean", Interval.FINITE),
                    new Row(RandomNormal.class, "stddev", Interval.NOT_NEGATIVE),
                    new Row(RandomUniform.class, "minval", Interval.FINITE),
                    new Row(RandomUniform.class, "maxval", Interval.FINITE),
                    new Row(TruncatedNormal.class, "mean", Interval.FINITE),
                    new Row(TruncatedNormal.class, "stddev", Interval.NOT_NEGATIVE),
                    new Row(VarianceScaling.class, "scale", Interval.ABOVE_ZERO));

    private WeightRanges() {}
}
