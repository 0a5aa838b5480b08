package org.layerwright.graph;

import org.layerwright.precision.LossScaling;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Builds what follows a training pass: gradients, and the ops that change weights by them. */
final class UpdateBuilder {
    private final ForwardPass pass;
    private final Optimizer optimizer;
    private final UpdateOptions options;
    private final OptimizerScope scope;
    private final Accumulator accumulator;

    /**
     * @param pass what layers asked to be done with their weights
     * @param scope its ops run after everything that reads weights
     */
    private UpdateBuilder(NetworkDefinition definition, ForwardPass pass, OptimizerScope scope) {
        this.pass = pass;
        this.optimizer = definition.optimizer();
        this.options = definition.updates();
        this.scope = scope;
        this.accumulator = new Accumulator(scope, options.accumulationSteps());
    }

    /**
     * Builds the update.
     *
     * @param net what the training pass was built with
     * @param training its results
     * @param rates what the optimizer is to use; its ops need not wait for anything
     * @param scaling of the loss, if it is scaled
     */
    static Updates build(
            NetworkDefinition definition,
            NetworkScope net,
            NetworkGraph.Pass training,
            OptimizerScope rates,
            Graph graph,
            Optional<LossScaling> scaling) {
        Ops tf = net.tf();
        List<Weight> trainable = rates.weights().withRole(Weight.Role.TRAINABLE);
        Operand<TFloat32> loss = tf.withName("loss").math.mean(training.losses(), tf.constant(0));
        int batches = definition.updates().accumulationSteps();
        BatchGradients gradients =
                scaling.isPresent() && !trainable.isEmpty()
                        ? BatchGradients.scaled(
                                tf,
                                new LossScale(scaling.get(), rates.weights()),
                                loss,
                                scaled -> gradients(graph, scaled, trainable),
                                rates.step(),
                                batches)
                        : BatchGradients.plain(
                                Float32.keep(tf, gradients(graph, loss, trainable)), rates.step());

        // Updates overwrite what gradients, losses and probabilities read: all of them come first.
        List<Op> before = new ArrayList<>(gradients.before());
        before.add(training.losses());
        before.addAll(training.outputLosses());
        before.add(training.probabilities());
        Ops after = tf.withSubScope("update").withControlDependencies(before);
        return new UpdateBuilder(
                        definition, net.pass(), rates.with(after).counting(gradients.updates()))
                .build(tf, trainable, gradients);
    }

    private static List<Operand<TFloat32>> gradients(
            Graph graph, Operand<TFloat32> loss, List<Weight> trainable) {
        Output<?>[] variables =
                trainable.stream()
                        .map(weight -> weight.variable().asOutput())
                        .toArray(Output<?>[]::new);
        if (variables.length == 0) {
            return List.of();
        }
        return Arrays.stream(graph.addGradients(loss.asOutput(), variables))
                .<Operand<TFloat32>>map(gradient -> gradient.expect(TFloat32.class))
                .toList();
    }

    private Updates build(Ops tf, List<Weight> trainable, BatchGradients batch) {
        List<Operand<TFloat32>> gradients = batch.used();
        List<Operand<TFloat32>> means = accumulator.means(trainable, gradients);
        List<Operand<TFloat32>> clipped = options.clipping().clip(scope.tf(), means);
        List<Op> besides = new ArrayList<>(pass.statisticUpdates());
        besides.addAll(batch.besides());
        List<Op> apply = new ArrayList<>(besides);
        List<Op> overwrite = new ArrayList<>();
        for (int i = 0; i < trainable.size(); i++) {
            Weight weight = trainable.get(i);
            List<Op> changed = constrained(weight, changed(weight, clipped.get(i)));
            apply.addAll(changed);
            apply.addAll(accumulator.emptied(weight, changed));
            options.average()
                    .ifPresent(
                            kept -> {
                                apply.add(averaged(weight, kept, changed));
                                overwrite.add(tf.assign(weight.variable(), average(weight)));
                            });
        }
        List<Op> accumulate = new ArrayList<>(besides);
        accumulate.addAll(accumulator.filled(trainable, gradients));
        return new Updates(
                tf.withControlDependencies(apply).withName("update").noOp(),
                tf.withControlDependencies(accumulate).withName("accumulate").noOp(),
                tf.withControlDependencies(overwrite).withName("overwrite").noOp(),
                batch.measured(),
                options,
                optimizer);
    }

    /** The weight after its decay and the optimizer's rule. */
    private List<Op> changed(Weight weight, Operand<TFloat32> gradient) {
        OptimizerScope own = scope.slowed(pass.learningRate(weight));
        if (!options.decays(weight)) {
            return optimizer.update(own, weight, gradient);
        }
        Ops tf = own.tf();
        Operand<TFloat32> share =
                tf.math.mul(own.learningRate(), tf.constant(options.weightDecay()));
        Op decay = tf.assignSub(weight.variable(), tf.math.mul(weight.variable(), share));
        return optimizer.update(own.with(tf.withControlDependencies(decay)), weight, gradient);
    }

    /** Read again after the update: what the constraint sees is the new value. */
    private List<Op> constrained(Weight weight, List<Op> changed) {
        return pass.constraint(weight)
                .map(
                        constraint -> {
                            Ops after = after("constrain", changed);
                            Operand<TFloat32> updated = after.identity(weight.variable());
                            return List.<Op>of(
                                    after.assign(
                                            weight.variable(), constraint.apply(after, updated)));
                        })
                .orElse(changed);
    }

    private Op averaged(Weight weight, MovingAverage kept, List<Op> changed) {
        Ops tf = after("average", changed);
        Operand<TFloat32> later =
                tf.dtypes.cast(tf.math.notEqual(scope.step(), tf.constant(0L)), TFloat32.class);
        // The first update has no average to keep a share of.
        Operand<TFloat32> share = tf.math.mul(later, tf.constant(kept.momentum()));
        Operand<TFloat32> rest = tf.math.sub(tf.constant(1f), share);
        return tf.assign(
                average(weight),
                tf.math.add(
                        tf.math.mul(share, average(weight)),
                        tf.math.mul(rest, tf.identity(weight.variable()))));
    }

    private Operand<TFloat32> average(Weight weight) {
        return scope.slot(weight, "average");
    }

    private Ops after(String name, List<Op> ops) {
        return scope.tf().withSubScope(name).withControlDependencies(ops);
    }
}
