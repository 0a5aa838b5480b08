package org.layerwright.train;

import org.layerwright.data.Dataset;
import org.layerwright.data.InspectionOptions;
import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchOptions;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;
import org.layerwright.graph.NetworkDefinition;
import org.layerwright.graph.NetworkGraph;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.NetworkSession;
import org.layerwright.graph.WeightValues;
import org.layerwright.precision.Arithmetic;
import org.layerwright.train.SanityResult.Verdict;

import java.util.List;

/**
 * Trains a copy of a network on one small batch until it knows the batch by heart; what cannot do
 * even that will learn nothing from more data. Without augmentation, dropout and noise (but what
 * custom layers draw themselves), on examples chosen so that their labels differ. Takes the time of
 * at most 4 times {@link SanityOptions#steps} training steps, and the memory of a second model.
 */
public final class SanityCheck {
    private static final float[] OTHER_RATES = {0.1f, 10f, 0.01f};
    private static final double NOTHING = 1e-6;

    private final NetworkDefinition definition;
    private final NetworkInfo info;
    private final Arithmetic arithmetic;

    /**
     * @param definition the network
     * @param arithmetic in which copies of it are computed
     */
    public SanityCheck(NetworkDefinition definition, Arithmetic arithmetic) {
        this.definition = definition;
        this.info = definition.info();
        this.arithmetic = arithmetic;
    }

    /** Checks a network with these weights; see {@code Model.sanityCheck}. */
    public SanityResult run(Dataset data, WeightValues weights, SanityOptions options) {
        NetworkData own = new NetworkData(info);
        Dataset few =
                own.checked(
                        SanityBatch.of(data, options.examples()), InspectionOptions.rejecting());
        try (BatchSource source = own.open(few, few.size(), BatchOptions.Cache.NONE);
                Epoch epoch = source.epochInOrder();
                Batch batch = epoch.next()) {
            float[] targets = Targets.of(batch);
            double prior = Memorized.ofFrequencies(info, targets).crossEntropy();
            if (prior < NOTHING) {
                return untried(Verdict.ALL_ALIKE, List.of(), batch, prior);
            }
            List<String> contradictions = SanityBatch.contradictions(source.data(), batch);
            if (!contradictions.isEmpty()) {
                return untried(Verdict.CONTRADICTORY, contradictions, batch, prior);
            }
            if (!weights.allFinite()) {
                String why = "the model's weights were so before the check";
                return untried(Verdict.NOT_FINITE, List.of(why), batch, prior);
            }
            NetworkGraph graph =
                    NetworkGraph.build(new WithoutNoise(definition), 0, arithmetic.lossScaling());
            try (NetworkSession copy = new NetworkSession(graph, arithmetic.session())) {
                return tried(
                        rate -> SanityAttempt.of(copy, info, batch, weights, rate, options.steps()),
                        options.otherRates(),
                        batch,
                        prior);
            }
        }
    }

    /** Trains the copy anew with a learning rate. */
    @FunctionalInterface
    private interface Lesson {
        SanityAttempt with(float rate);
    }

    private SanityResult tried(Lesson lesson, boolean otherRates, Batch batch, double prior) {
        float declared = definition.optimizer().learningRate();
        SanityAttempt first = lesson.with(declared);
        Verdict verdict = first.verdict();
        if (otherRates && verdict != Verdict.PASSED && verdict != Verdict.NO_GRADIENT) {
            for (float factor : OTHER_RATES) {
                if (lesson.with(declared * factor).passed()) {
                    String found = "it learns with %s".formatted(declared * factor);
                    return result(Verdict.LEARNING_RATE, List.of(found), first, batch, prior);
                }
            }
        }
        return result(verdict, List.of(), first, batch, prior);
    }

    private SanityResult untried(Verdict verdict, List<String> details, Batch batch, double prior) {
        float declared = definition.optimizer().learningRate();
        return new SanityResult(
                verdict, details, batch.size(), 0, declared, Double.NaN, Double.NaN, prior);
    }

    private static SanityResult result(
            Verdict verdict,
            List<String> details,
            SanityAttempt attempt,
            Batch batch,
            double prior) {
        return new SanityResult(
                verdict,
                details,
                batch.size(),
                attempt.steps(),
                attempt.rate(),
                attempt.loss(),
                attempt.fit().crossEntropy(),
                prior);
    }
}
