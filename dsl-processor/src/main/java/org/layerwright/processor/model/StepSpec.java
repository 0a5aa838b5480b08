package org.layerwright.processor.model;

import org.layerwright.dsl.augment.FlipMode;
import org.layerwright.dsl.augment.Interpolation;

import java.util.Optional;

/**
 * What an augmentation step does. Ranges are what is drawn from, whatever way they were written.
 */
public sealed interface StepSpec {
    /** A step that reads the image between its pixels. */
    interface Resampling {
        /** How it reads it. */
        Sampling sampling();
    }

    /** A step that mixes images with each other. */
    interface Mixing {}

    /** What steps do, as far as they can be done in one go. */
    enum Kind {
        /** Moves pixels. */
        GEOMETRIC,
        /** Changes pixels where they are, or does more than one kind of things. */
        PIXELS,
        /** Mixes images with each other. */
        MIXING
    }

    /** What it does. */
    default Kind kind() {
        if (this instanceof Mixing) {
            return Kind.MIXING;
        }
        return reading().isPresent() ? Kind.GEOMETRIC : Kind.PIXELS;
    }

    /** How a geometric step reads the image; empty if any way gives the same result. */
    default Optional<Sampling> reading() {
        return this instanceof Resampling step ? Optional.of(step.sampling()) : Optional.empty();
    }

    /** {@link org.layerwright.dsl.augment.RandomFlip}. */
    record RandomFlipSpec(FlipMode mode) implements StepSpec {
        /** Mirroring lands on pixels, so that nothing is filled or interpolated. */
        @Override
        public Kind kind() {
            return Kind.GEOMETRIC;
        }
    }

    /** {@link org.layerwright.dsl.augment.RandomRotation}; factors are fractions of a turn. */
    record RandomRotationSpec(Range factor, Sampling sampling) implements StepSpec, Resampling {}

    /**
     * {@link org.layerwright.dsl.augment.RandomZoom}; without a width the height's draw is used for
     * both.
     */
    record RandomZoomSpec(Range height, Optional<Range> width, Sampling sampling)
            implements StepSpec, Resampling {}

    /** {@link org.layerwright.dsl.augment.RandomTranslation}; fractions of the image. */
    record RandomTranslationSpec(Range height, Range width, Sampling sampling)
            implements StepSpec, Resampling {}

    /** {@link org.layerwright.dsl.augment.RandomShear}. */
    record RandomShearSpec(Range x, Range y, Sampling sampling) implements StepSpec, Resampling {}

    /** {@link org.layerwright.dsl.augment.RandomPerspective}. */
    record RandomPerspectiveSpec(double scale, Sampling sampling) implements StepSpec, Resampling {}

    /** {@link org.layerwright.dsl.augment.RandomCrop}; in pixels. */
    record RandomCropSpec(int height, int width, Sampling sampling)
            implements StepSpec, Resampling {}

    /** {@link org.layerwright.dsl.augment.CenterCrop}; in pixels. */
    record CenterCropSpec(int height, int width, Sampling sampling)
            implements StepSpec, Resampling {}

    /** {@link org.layerwright.dsl.augment.RandomResizedCrop}. */
    record RandomResizedCropSpec(Range scale, Range ratio, Sampling sampling)
            implements StepSpec, Resampling {}

    /** {@link org.layerwright.dsl.augment.RandomBrightness}; shares of the range of values. */
    record RandomBrightnessSpec(Range value) implements StepSpec {}

    /** {@link org.layerwright.dsl.augment.RandomContrast}; 1 changes nothing. */
    record RandomContrastSpec(Range factor) implements StepSpec {}

    /** {@link org.layerwright.dsl.augment.RandomSaturation}; 0.5 changes nothing. */
    record RandomSaturationSpec(Range value) implements StepSpec {}

    /** {@link org.layerwright.dsl.augment.RandomHue}; shares of half the circle. */
    record RandomHueSpec(Range value) implements StepSpec {}

    /** {@link org.layerwright.dsl.augment.RandomGrayscale}. */
    record RandomGrayscaleSpec() implements StepSpec {}

    /** {@link org.layerwright.dsl.augment.RandomSharpness}; 0.5 changes nothing. */
    record RandomSharpnessSpec(Range value) implements StepSpec {}

    /** {@link org.layerwright.dsl.augment.RandomColorJitter}; what is left out is empty. */
    record RandomColorJitterSpec(
            Optional<RandomBrightnessSpec> brightness,
            Optional<RandomContrastSpec> contrast,
            Optional<RandomSaturationSpec> saturation,
            Optional<RandomHueSpec> hue)
            implements StepSpec {}

    /** {@link org.layerwright.dsl.augment.AutoContrast}. */
    record AutoContrastSpec() implements StepSpec {}

    /** {@link org.layerwright.dsl.augment.Equalization}. */
    record EqualizationSpec() implements StepSpec {}

    /** {@link org.layerwright.dsl.augment.RandomPosterization}; bits, both bounds included. */
    record RandomPosterizationSpec(int least, int most) implements StepSpec {}

    /** {@link org.layerwright.dsl.augment.Solarization}; shares of the range of values. */
    record SolarizationSpec(Range addition, Range threshold) implements StepSpec {}

    /** {@link org.layerwright.dsl.augment.RandomErasing}; without a value noise is shown. */
    record RandomErasingSpec(Range scale, Optional<Double> fillValue) implements StepSpec {}

    /** {@link org.layerwright.dsl.augment.RandomGaussianNoise}. */
    record RandomGaussianNoiseSpec(Range stddev) implements StepSpec {}

    /** {@link org.layerwright.dsl.augment.RandomGaussianBlur}; rows and columns are odd. */
    record RandomGaussianBlurSpec(int rows, int columns, Range sigma) implements StepSpec {}

    /** {@link org.layerwright.dsl.augment.RandAugment}; resamples for itself. */
    record RandAugmentSpec(int numOps, Range factor, Interpolation interpolation)
            implements StepSpec {}

    /** {@link org.layerwright.dsl.augment.AugMix}; resamples for itself. */
    record AugMixSpec(
            int numChains,
            int chainDepth,
            Range factor,
            double alpha,
            boolean allOps,
            Interpolation interpolation)
            implements StepSpec {}

    /** {@link org.layerwright.dsl.augment.MixUp}. */
    record MixUpSpec(double alpha) implements StepSpec, Mixing {}

    /** {@link org.layerwright.dsl.augment.CutMix}. */
    record CutMixSpec(Range factor) implements StepSpec, Mixing {}
}
