import org.layerwright.dsl.augment.*;

@Augmentation
interface MixValues {
    // error: [LW-out-of-range] @MixUp on none: alpha = 0.0, but it must be above 0 and at most 100.
    @MixUp(alpha = 0)
    Step none();

    @CutMix(
            // error: [LW-out-of-range] @CutMix on large: factor = 2.0, but it must be from 0 to 1.
            factor = 2,
            // error: [LW-out-of-range] @CutMix on large: probability = 1.5, but it must be above 0 and at most 1.
            probability = 1.5)
    Step large();

    @RandAugment(
            // error: [LW-not-positive] @RandAugment on ops: numOps = 0, but it must be at least 1.
            numOps = 0,
            // error: [LW-range-reversed] @RandAugment on ops: factor goes from 0.5 to 0.1.
            factor = {0.5, 0.1})
    Step ops();

    // error: [LW-out-of-range] @RandAugment on many: numOps = 17, but it must be from 1 to 16: each takes time.
    @RandAugment(numOps = 17)
    Step many();

    @AugMix(
            // error: [LW-out-of-range] @AugMix on versions: numChains = 100, but it must be from 1 to 16
            numChains = 100,
            // error: [LW-not-positive] @AugMix on versions: chainDepth = -1, but it must be at least 1.
            chainDepth = -1,
            // error: [LW-value-count] @AugMix on versions: factor has 0 values. Give one, f for 0 to f, or two: lower, upper.
            factor = {},
            // error: [LW-out-of-range] @AugMix on versions: alpha = 101.0
            alpha = 101)
    Step versions();
}
