package org.layerwright.samples.parity;

import static org.layerwright.dsl.layer.ActivationFunction.SIGMOID;

import org.layerwright.Model;
import org.layerwright.ModelOptions;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The rows of layers that take a sequence. */
final class SequenceRows {
    private SequenceRows() {}

    static List<Row> all() {
        return List.of(
                row(
                        "Attend",
                        SequenceNets_AttendModel::create,
                        x -> SequenceOracle.attention(x, x, "tested", 2, 3, 3)),
                row(
                        "AttendToLarge",
                        SequenceNets_AttendToLargeModel::create,
                        x -> SequenceOracle.attention(x, x, "tested", 3, 2, 5)),
                row(
                        "Positions",
                        SequenceNets_PositionsModel::create,
                        x -> SequenceOracle.withPositions(x, "tested")),
                row(
                        "Token",
                        SequenceNets_TokenModel::create,
                        x -> SequenceOracle.withToken(x, "tested")),
                row("First", SequenceNets_FirstModel::create, x -> SequenceOracle.position(x, 0)),
                row("Last", SequenceNets_LastModel::create, x -> SequenceOracle.position(x, 4)));
    }

    private static Row row(
            String name,
            Function<ModelOptions, ? extends Model> create,
            UnaryOperator<Oracle> tested) {
        return new Row(
                "SequenceNets." + name,
                create,
                x -> tested.apply(SequenceOracle.hidden(x)).flatten().dense("labels", SIGMOID));
    }
}
