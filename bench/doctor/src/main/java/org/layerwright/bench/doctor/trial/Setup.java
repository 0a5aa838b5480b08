package org.layerwright.bench.doctor.trial;

import org.layerwright.bench.doctor.data.Parts;
import org.layerwright.bench.doctor.net.Declaration;
import org.layerwright.train.Callback;

import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A run as its author sets it up. Immutable: each method gives a changed copy.
 *
 * @param name what it is called in tables; two of one name are the same
 * @param net the network
 * @param data what it is trained on, by the run's seed
 * @param plan for how long, and with what besides
 */
public record Setup(String name, Declaration net, LongFunction<Parts> data, Plan plan) {

    /**
     * How training goes.
     *
     * @param epochs passes
     * @param batch examples of a step
     * @param callbacks new ones for each run
     */
    public record Plan(int epochs, int batch, List<Supplier<Callback>> callbacks) {
        public Plan {
            callbacks = List.copyOf(callbacks);
        }
    }

    private static final int BATCH = 30;

    /** With the usual batches. */
    public static Setup of(String name, Declaration net, LongFunction<Parts> data, int epochs) {
        return new Setup(name, net, data, new Plan(epochs, BATCH, List.of()));
    }

    /** Under another name, with its declaration changed. */
    public Setup called(String other) {
        return new Setup(other, net, data, plan);
    }

    /** With one thing declared in another way. */
    public Setup with(String written, String instead) {
        return net(net.with(written, instead));
    }

    /** With something not declared. */
    public Setup without(String written) {
        return net(net.without(written));
    }

    /** With an augmentation, declared beside the network under a name. */
    public Setup augmented(String augmentation, String by) {
        return net(
                net.with("@Network", "@Augmented(%s.class) @Network".formatted(by))
                        .and(augmentation));
    }

    /** With another network. */
    public Setup net(Declaration other) {
        return new Setup(name, other, data, plan);
    }

    /** With other data. */
    public Setup on(LongFunction<Parts> other) {
        return new Setup(name, net, other, plan);
    }

    /** With something done to the data. */
    public Setup data(UnaryOperator<Parts> change) {
        return on(seed -> change.apply(data.apply(seed)));
    }

    /** For another number of passes. */
    public Setup epochs(int count) {
        return new Setup(name, net, data, new Plan(count, plan.batch, plan.callbacks));
    }

    /** With other batches. */
    public Setup batch(int size) {
        return new Setup(name, net, data, new Plan(plan.epochs, size, plan.callbacks));
    }

    /** With a callback. */
    public Setup callback(Supplier<Callback> made) {
        return new Setup(name, net, data, new Plan(plan.epochs, plan.batch, List.of(made)));
    }
}
