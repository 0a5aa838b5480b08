package org.layerwright.diagnose.evidence;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that is known when rules are asked; what was not looked at is empty. Immutable. */
public final class CaseFile {
    /** Below this nothing has been learned. */
    public static final double NO_SKILL = 0.02;

    private final Builder parts;

    private CaseFile(Builder parts) {
        this.parts = parts;
    }

    /** Starts the file of a run. */
    public static Builder of(Plan plan) {
        return new Builder(plan);
    }

    /** The same file, to go on from. */
    public Builder toBuilder() {
        return new Builder(parts);
    }

    public Plan plan() {
        return parts.plan;
    }

    public Optional<DataFacts> training() {
        return Optional.ofNullable(parts.training);
    }

    public Optional<DataFacts> validation() {
        return Optional.ofNullable(parts.validation);
    }

    public Optional<Leak> leak() {
        return Optional.ofNullable(parts.leak);
    }

    public Optional<StartFacts> start() {
        return Optional.ofNullable(parts.start);
    }

    public Optional<Memorization> memorization() {
        return Optional.ofNullable(parts.memorization);
    }

    /**
     * What an answer that knows how frequent the labels are and nothing else would score, by the
     * names that the history has for the metrics.
     */
    public Map<String, Double> baselines() {
        return parts.baselines;
    }

    /** Every step, in order. */
    public List<StepFacts> steps() {
        return parts.steps;
    }

    /** What was measured inside, in order. */
    public List<VitalsReading> readings() {
        return parts.readings;
    }

    /** Completed epochs, in order. */
    public List<EpochFacts> epochs() {
        return parts.epochs;
    }

    public List<RateChange> rateChanges() {
        return parts.rateChanges;
    }

    /** How far each trainable weight is from where it began, after the last completed epoch. */
    public List<WeightChange> weightChanges() {
        return parts.weightChanges;
    }

    /** How training became infinite or NaN, if it did. */
    public Optional<Divergence> divergence() {
        return Optional.ofNullable(parts.divergence);
    }

    /** Why training ended; empty while it goes on. */
    public Optional<String> stopReason() {
        return Optional.ofNullable(parts.stopReason);
    }

    /** Parts of a case file; what is not set was not looked at. */
    public static final class Builder {
        private final Plan plan;
        private @Nullable DataFacts training;
        private @Nullable DataFacts validation;
        private @Nullable Leak leak;
        private @Nullable StartFacts start;
        private @Nullable Memorization memorization;
        private Map<String, Double> baselines = Map.of();
        private List<StepFacts> steps = List.of();
        private List<VitalsReading> readings = List.of();
        private List<EpochFacts> epochs = List.of();
        private List<RateChange> rateChanges = List.of();
        private List<WeightChange> weightChanges = List.of();
        private @Nullable Divergence divergence;
        private @Nullable String stopReason;

        private Builder(Plan plan) {
            this.plan = plan;
        }

        private Builder(Builder of) {
            this.plan = of.plan;
            this.training = of.training;
            this.validation = of.validation;
            this.leak = of.leak;
            this.start = of.start;
            this.memorization = of.memorization;
            this.baselines = of.baselines;
            this.steps = of.steps;
            this.readings = of.readings;
            this.epochs = of.epochs;
            this.rateChanges = of.rateChanges;
            this.weightChanges = of.weightChanges;
            this.divergence = of.divergence;
            this.stopReason = of.stopReason;
        }

        public Builder training(DataFacts facts) {
            training = facts;
            return this;
        }

        public Builder validation(DataFacts facts) {
            validation = facts;
            return this;
        }

        public Builder leak(Leak found) {
            leak = found;
            return this;
        }

        public Builder start(StartFacts facts) {
            start = facts;
            return this;
        }

        public Builder memorization(Memorization result) {
            memorization = result;
            return this;
        }

        /** In the order in which they are to be told. */
        public Builder baselines(Map<String, Double> scores) {
            baselines = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
            return this;
        }

        public Builder steps(List<StepFacts> facts) {
            steps = List.copyOf(facts);
            return this;
        }

        public Builder readings(List<VitalsReading> facts) {
            readings = List.copyOf(facts);
            return this;
        }

        public Builder epochs(List<EpochFacts> facts) {
            epochs = List.copyOf(facts);
            return this;
        }

        public Builder rateChanges(List<RateChange> changes) {
            rateChanges = List.copyOf(changes);
            return this;
        }

        public Builder weightChanges(List<WeightChange> changes) {
            weightChanges = List.copyOf(changes);
            return this;
        }

        public Builder divergence(Divergence found) {
            divergence = found;
            return this;
        }

        public Builder stopReason(String reason) {
            stopReason = reason;
            return this;
        }

        /** The file; the builder may go on to the next one. */
        public CaseFile build() {
            return new CaseFile(new Builder(this));
        }
    }
}
