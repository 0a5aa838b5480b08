package org.layerwright.bench.djl;

import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.pooling.Pool;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Adam;
import ai.djl.translate.NoopTranslator;
import ai.djl.translate.TranslateException;

import org.layerwright.bench.rival.Greeting;
import org.layerwright.bench.rival.Serving;

import java.io.IOException;
import java.util.List;

/** GenreNet in DJL: its training loop as its guide has it, on pixels that lie in memory. */
public final class DjlPeer {
    private static final int SIDE = 150;
    private static final int LABELS = 5;

    private DjlPeer() {}

    /** Network, batch size, {@code train} or {@code infer}, and the setting. */
    public static void main(String[] args) throws IOException {
        int batch = Integer.parseInt(args[1]);
        try (Model model = Model.newInstance(args[0]);
                NDManager manager = NDManager.newBaseManager()) {
            model.setBlock(genreNet());
            Shape form = new Shape(batch, 3, SIDE, SIDE);
            NDArray pixels = manager.randomUniform(0, 256, form).toType(DataType.UINT8, false);
            NDArray truth = manager.randomUniform(0, 2, new Shape(batch, LABELS)).floor();
            if (args[2].equals("train")) {
                train(model, pixels, truth);
            } else {
                infer(model, pixels);
            }
        }
    }

    private static Block genreNet() {
        SequentialBlock net = new SequentialBlock();
        net.add(DjlPeer::rescaled);
        for (int filters : List.of(32, 64, 128, 128)) {
            net.add(Conv2d.builder().setKernelShape(new Shape(3, 3)).setFilters(filters).build());
            net.add(Activation.reluBlock());
            net.add(Pool.maxPool2dBlock(new Shape(2, 2), new Shape(2, 2)));
        }
        net.add(Blocks.batchFlattenBlock());
        net.add(Linear.builder().setUnits(512).build());
        net.add(Activation.reluBlock());
        net.add(Linear.builder().setUnits(LABELS).build());
        return net;
    }

    private static NDList rescaled(NDList pixels) {
        return new NDList(pixels.singletonOrThrow().toType(DataType.FLOAT32, false).mul(1f / 255));
    }

    private static void train(Model model, NDArray pixels, NDArray truth) throws IOException {
        Loss loss = Loss.sigmoidBinaryCrossEntropyLoss();
        DefaultTrainingConfig config =
                new DefaultTrainingConfig(loss).optOptimizer(Adam.builder().build());
        try (Trainer trainer = model.newTrainer(config)) {
            trainer.initialize(pixels.getShape());
            Serving.serve(greeting(model), () -> step(trainer, loss, pixels, truth));
        }
    }

    private static double step(Trainer trainer, Loss loss, NDArray pixels, NDArray truth) {
        try (NDManager step = trainer.getManager().newSubManager()) {
            pixels.tempAttach(step);
            truth.tempAttach(step);
            float value;
            try (GradientCollector gradients = trainer.newGradientCollector()) {
                NDList logits = trainer.forward(new NDList(pixels), new NDList(truth));
                NDArray mean = loss.evaluate(new NDList(truth), logits);
                gradients.backward(mean);
                value = mean.getFloat();
            }
            trainer.step();
            return value;
        }
    }

    private static void infer(Model model, NDArray pixels) throws IOException {
        model.getBlock().initialize(model.getNDManager(), DataType.FLOAT32, pixels.getShape());
        try (Predictor<NDList, NDList> predictor = model.newPredictor(new NoopTranslator(null))) {
            Serving.serve(greeting(model), () -> greatest(model, predictor, pixels));
        }
    }

    /** What is made on the way belongs to the manager of what went in, and is freed with it. */
    private static double greatest(
            Model model, Predictor<NDList, NDList> predictor, NDArray pixels) {
        try (NDManager step = model.getNDManager().newSubManager()) {
            pixels.tempAttach(step);
            NDList answer = predictor.predict(new NDList(pixels));
            answer.attach(step);
            return Activation.sigmoid(answer.singletonOrThrow()).max().getFloat();
        } catch (TranslateException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Greeting greeting(Model model) {
        Engine engine = Engine.getInstance();
        return new Greeting(
                "DJL %s, %s %s"
                        .formatted(
                                Engine.getDjlVersion(),
                                engine.getEngineName(),
                                engine.getVersion()),
                model.getBlock().getParameters().values().stream()
                        .mapToLong(parameter -> parameter.getArray().size())
                        .sum());
    }
}
