package org.layerwright.processor.model;

import org.layerwright.dsl.augment.FlipMode;

import java.util.Optional;

/** What an augmentation step does. All of today's are geometric: they move pixels. */
public sealed interface StepSpec {
    /** How the step reads the image; empty if any way gives the same result. */
    Optional<Sampling> reading();

    /** {@link org.layerwright.dsl.augment.RandomFlip}. */
    record RandomFlipSpec(FlipMode mode) implements StepSpec {
        /** Mirroring lands on pixels, so that nothing is filled or interpolated. */
        @Override
        public Optional<Sampling> reading() {
            return Optional.empty();
        }
    }

    /** {@link org.layerwright.dsl.augment.RandomRotation}; factors are fractions of a turn. */
    record RandomRotationSpec(Range factor, Sampling sampling) implements StepSpec {
        @Override
        public Optional<Sampling> reading() {
            return Optional.of(sampling);
        }
    }

    /**
     * {@link org.layerwright.dsl.augment.RandomZoom}; without a width the height's draw is used for
     * both.
     */
    record RandomZoomSpec(Range height, Optional<Range> width, Sampling sampling)
            implements StepSpec {
        @Override
        public Optional<Sampling> reading() {
            return Optional.of(sampling);
        }
    }
}
