package org.layerwright.diagnose;

import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;
import org.layerwright.data.batch.Sampling;
import org.layerwright.diagnose.evidence.Probe;
import org.layerwright.diagnose.evidence.StartFacts;
import org.layerwright.diagnose.evidence.VitalsReading;
import org.layerwright.graph.BatchResult;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.ObservedBatch;
import org.layerwright.graph.Vitals;
import org.layerwright.train.Targets;
import org.layerwright.train.Trainer;
import org.layerwright.train.WatchedRun;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** A few training examples, always the same, that are asked about without being trained on. */
final class ProbeExamples {
    private static final int MOST = 64;

    private final Trainer trainer;
    private final BatchSource source;
    private final int[] examples;

    /** Drawn at random, since data may be sorted by label. */
    ProbeExamples(WatchedRun run) {
        this.trainer = run.trainer();
        this.source = run.training();
        int[] shuffled = Sampling.SHUFFLED.of(source.data()).epoch(run.options().seed());
        this.examples = Arrays.copyOf(shuffled, Math.min(MOST, shuffled.length));
    }

    /** How both passes answer now. */
    Probe probe() {
        return asked(false).probe();
    }

    /** The same before training, with what is inside the first batch of them. */
    StartFacts start(Readings readings, WeightTravel weights) {
        Asked asked = asked(true);
        VitalsReading vitals = readings.of(0, 0, asked.vitals().orElseThrow(), weights.atRest());
        return new StartFacts(
                asked.probe(), vitals, weights.sameUnits(), mixing(asked.first().orElseThrow()));
    }

    /** Half of a batch is asked about without the other half. */
    private double mixing(BatchResult together) {
        int half = together.size() / 2;
        if (half == 0) {
            return Double.NaN;
        }
        try (Epoch epoch = source.epoch(Arrays.copyOf(examples, half));
                Batch batch = epoch.next()) {
            float[] apart = trainer.evaluateBatch(batch).probabilities();
            return IntStream.range(0, apart.length)
                    .mapToDouble(i -> Math.abs(apart[i] - together.probabilities()[i]))
                    .max()
                    .orElse(Double.NaN);
        }
    }

    /** What both passes said, and the inference pass of the first batch. */
    private record Asked(Probe probe, Optional<Vitals> vitals, Optional<BatchResult> first) {}

    private Asked asked(boolean alsoInside) {
        NetworkInfo info = trainer.session().network().info();
        AnswersTally clean = new AnswersTally(info);
        AnswersTally noisy = new AnswersTally(info);
        Optional<Vitals> inside = Optional.empty();
        Optional<BatchResult> first = Optional.empty();
        try (Epoch epoch = source.epoch(examples)) {
            while (epoch.hasNext()) {
                try (Batch batch = epoch.next()) {
                    BatchResult answered = trainer.evaluateBatch(batch);
                    first = first.or(() -> Optional.of(answered));
                    clean.add(answered, Targets.of(info, answered, batch));
                    BatchResult disturbed;
                    if (alsoInside && inside.isEmpty()) {
                        ObservedBatch observed = trainer.observe(batch);
                        inside = Optional.of(observed.vitals());
                        disturbed = observed.result();
                    } else {
                        disturbed = trainer.rehearse(batch);
                    }
                    noisy.add(disturbed, Targets.of(info, disturbed, batch));
                }
            }
        }
        return new Asked(new Probe(clean.answers(), noisy.answers()), inside, first);
    }
}
