package org.layerwright.bench.doctor.trial;

import org.layerwright.bench.doctor.data.Form;
import org.layerwright.bench.doctor.data.Parts;
import org.layerwright.bench.doctor.data.Shapes;
import org.layerwright.bench.doctor.net.Declaration;
import org.layerwright.bench.doctor.net.Nets;

import java.util.function.LongFunction;

/** Healthy runs on drawn shapes, which faults are put into. */
final class ShapeSetups {
    /** Pictures of each seed; a seed's validation pictures are of no seed's training pictures. */
    private static final int TRAINING = 1500;

    private static final int VALIDATION = 300;
    private static final int OF_VALIDATION = 1_000_000;

    static final LongFunction<Parts> SINGLE = single(20);
    static final LongFunction<Parts> PLAIN =
            seed ->
                    Parts.of(
                            Shapes.plain(TRAINING, seed),
                            Shapes.plain(VALIDATION, seed + OF_VALIDATION));
    static final LongFunction<Parts> MULTI =
            seed ->
                    Parts.of(
                            Shapes.multi(TRAINING, seed),
                            Shapes.multi(VALIDATION, seed + OF_VALIDATION));
    static final LongFunction<Parts> NO_SIGNAL =
            seed ->
                    Parts.of(
                            Shapes.withoutSignal(TRAINING, seed),
                            Shapes.withoutSignal(VALIDATION, seed + OF_VALIDATION));

    /** From 0 to 1. */
    static final Form UNIT = Form.numbers(1 / 255.0, 0);

    static final Form AS_IT_IS = Form.numbers(1, 0);

    /** About 0 with a deviation of about 1, as a person standardises by hand. */
    static final Form STANDARDISED = Form.numbers(1 / 75.0, -127.5 / 75);

    static final Setup CNN = Setup.of("CNN", Nets.CNN, SINGLE, 6);
    static final Setup CNN_SGD =
            CNN.called("CNN, SGD 0.02")
                    .with("@Adam(learningRate = 1e-3)", "@Sgd(learningRate = 0.02)")
                    .epochs(10);
    static final Setup CNN_GLOROT = CNN.called("CNN, Glorot").without("@HeNormal ");
    static final Setup CNN_TANH =
            CNN.called("CNN, tanh").without("@HeNormal ").with("RELU", "TANH");

    /** Its author rescales before the network. */
    static final Setup CNN_NUMBERS =
            CNN.called("CNN, numbers 0 to 1")
                    .net(numbers(CNN.net(), 32))
                    .data(parts -> parts.as(UNIT));

    static final Setup CNN_STANDARDISED =
            CNN_NUMBERS.called("CNN, standardised").data(parts -> parts.as(STANDARDISED));
    static final Setup CNN_MULTI = Setup.of("CNN, several labels", Nets.MULTI, MULTI, 8);
    static final Setup VGG = Setup.of("VGG13", Nets.VGG, SINGLE, 8);
    static final Setup VGG_CENTRED =
            VGG.called("VGG13, Glorot, -0.5 to 0.5")
                    .without("@HeNormal ")
                    .with("scale = 1.0 / 255", "scale = 1.0 / 255, offset = -0.5");

    /** Learns nothing for epochs, and then all. */
    static final Setup VGG_LATE =
            VGG.called("VGG13, Glorot, late")
                    .without("@HeNormal ")
                    .with("scale = 1.0 / 255", "scale = 1.0 / 127.5, offset = -1")
                    .with("1e-3", "1e-4")
                    .epochs(12);

    static final Setup VGG_GENTLE =
            VGG_CENTRED.called("VGG13, Glorot, rate 3e-4").with("1e-3", "3e-4").epochs(12);

    /** Learns nothing for even longer, and then some. */
    static final Setup VGG_SLOW =
            VGG_CENTRED.called("VGG13, Glorot, rate 2e-5").with("1e-3", "2e-5").epochs(16);

    static final Setup CNN_LONG = CNN.called("CNN, 8 epochs").epochs(8);
    static final Setup BATCH_NORM = Setup.of("batch normalization", Nets.BATCH_NORM, SINGLE, 6);
    static final Setup MLP = Setup.of("MLP, plain shapes", Nets.MLP, PLAIN, 8);
    static final Setup GAP = Setup.of("global average", Nets.GAP, SINGLE, 10);

    private ShapeSetups() {}

    /** The network for pictures that are rescaled before they reach it. */
    static Declaration numbers(Declaration net, int side) {
        return net.with(
                        "@Input(height = %d, width = %d)".formatted(side, side),
                        "@Input(shape = {%d, %d, 3})".formatted(side, side))
                .without("@Rescaling(scale = 1.0 / 255) Layer rescale();");
    }

    /** One shape a picture, with noise of this standard deviation. */
    static LongFunction<Parts> single(double noise) {
        return seed ->
                Parts.of(
                        Shapes.single(TRAINING, seed, noise),
                        Shapes.single(VALIDATION, seed + OF_VALIDATION, noise));
    }

    /** One shape a picture, some more often than others. */
    static LongFunction<Parts> weighted(double... weights) {
        return seed ->
                Parts.of(
                        Shapes.single(TRAINING, seed, 20, weights),
                        Shapes.single(VALIDATION, seed + OF_VALIDATION, 20, weights));
    }
}
