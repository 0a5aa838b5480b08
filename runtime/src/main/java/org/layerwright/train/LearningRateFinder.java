package org.layerwright.train;

import org.layerwright.data.Dataset;
import org.layerwright.data.InspectionOptions;
import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchOptions;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Sampling;
import org.layerwright.graph.LearningRateSchedule;
import org.layerwright.graph.NetworkDefinition;
import org.layerwright.graph.NetworkGraph;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.NetworkSession;
import org.layerwright.graph.WeightValues;
import org.layerwright.precision.Arithmetic;

import java.util.ArrayList;
import java.util.List;

/**
 * Trains a copy of a network with a rate that grows from step to step until the loss explodes
 * (Smith, "Cyclical Learning Rates for Training Neural Networks", 2017, section 3.3).
 */
public final class LearningRateFinder {
    /** Steps before and after over which a loss is smoothed: both, or the lowest would be late. */
    private static final int REACH = 4;

    /** How many times the lowest loss counts as an explosion. */
    private static final double EXPLODED = 4;

    private final NetworkDefinition definition;
    private final NetworkInfo info;
    private final Arithmetic arithmetic;

    /**
     * @param definition the network
     * @param arithmetic in which copies of it are computed
     */
    public LearningRateFinder(NetworkDefinition definition, Arithmetic arithmetic) {
        this.definition = definition;
        this.info = definition.info();
        this.arithmetic = arithmetic;
    }

    /** Searches from these weights; see {@code Model.findLearningRate}. */
    public RateSearch run(Dataset data, WeightValues weights, RateSearchOptions options) {
        NetworkData own = new NetworkData(info);
        Dataset usable = own.checked(data, InspectionOptions.rejecting());
        NetworkGraph graph =
                NetworkGraph.build(definition, options.seed(), arithmetic.lossScaling());
        try (BatchSource source = own.open(usable, options.batchSize(), BatchOptions.Cache.AUTO);
                Passes passes = new Passes(source, Sampling.SHUFFLED, options.seed());
                NetworkSession copy = new NetworkSession(graph, arithmetic.session())) {
            copy.write(weights);
            LearningRateSchedule growing = (step, run) -> options.rate(step);
            return search(new Trainer(copy, growing), passes, options);
        }
    }

    private static RateSearch search(Trainer trainer, Passes passes, RateSearchOptions options) {
        List<Float> rates = new ArrayList<>();
        List<Double> losses = new ArrayList<>();
        double lowest = Double.POSITIVE_INFINITY;
        for (int step = 0; step < options.steps(); step++) {
            float rate = trainer.learningRate();
            double loss;
            try (Batch batch = passes.next()) {
                loss = trainer.trainBatch(batch).meanLoss();
            }
            if (!Double.isFinite(loss)) {
                break;
            }
            rates.add(rate);
            losses.add(loss);
            double latest = mean(losses, step - REACH, step);
            lowest = Math.min(lowest, latest);
            if (latest > EXPLODED * lowest) {
                break;
            }
        }
        List<RateSearch.Point> points = new ArrayList<>();
        for (int i = 0; i < losses.size(); i++) {
            double smoothed = mean(losses, i - REACH, i + REACH);
            points.add(new RateSearch.Point(rates.get(i), losses.get(i), smoothed));
        }
        return new RateSearch(points);
    }

    /** Of those there are. */
    private static double mean(List<Double> losses, int from, int to) {
        return losses.subList(Math.max(0, from), Math.min(losses.size(), to + 1)).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }
}
