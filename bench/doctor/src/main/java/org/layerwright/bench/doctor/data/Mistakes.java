package org.layerwright.bench.doctor.data;

import org.layerwright.bench.doctor.data.Examples.Example;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** What people do to data by mistake. */
public final class Mistakes {
    private Mistakes() {}

    /** Labels go to other pictures at random. */
    public static UnaryOperator<Examples> shuffledLabels(long seed) {
        return examples -> {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, examples.size()).boxed().toList());
            Collections.shuffle(order, new Random(seed));
            return labelsFrom(examples, order);
        };
    }

    /** Each picture has the labels of the one before it. */
    public static Examples shiftedLabels(Examples examples) {
        int size = examples.size();
        return labelsFrom(
                examples,
                IntStream.range(0, size).map(i -> Math.floorMod(i - 1, size)).boxed().toList());
    }

    /** Part of the labels are drawn anew. */
    public static UnaryOperator<Examples> wrongLabels(double share, long seed) {
        return examples -> {
            Random random = new Random(seed);
            return each(
                    examples,
                    one ->
                            random.nextDouble() < share
                                    ? one.labelled(random.nextInt(examples.names().size()))
                                    : one);
        };
    }

    /** Part of the labels are not there, each by itself. */
    public static UnaryOperator<Examples> missedLabels(double share, long seed) {
        return examples -> {
            Random random = new Random(seed);
            return each(
                    examples,
                    one ->
                            one.labelled(
                                    Arrays.stream(one.labels())
                                            .filter(label -> random.nextDouble() >= share)
                                            .toArray()));
        };
    }

    /** The labels' numbers are one off: those of another list of names. */
    public static Examples rotatedClasses(Examples examples) {
        int classes = examples.names().size();
        return each(examples, one -> one.labelled((one.label() + 1) % classes));
    }

    /** All but one class was lost. */
    public static Examples oneClass(Examples examples) {
        return examples.of(examples.list().stream().filter(one -> one.label() == 0).toList());
    }

    /** The first class is nearly all there is. */
    public static UnaryOperator<Examples> majority(double share) {
        return examples -> {
            List<Example> first = oneClass(examples).list();
            int others = (int) Math.round(first.size() * (1 - share) / share);
            List<Example> some = new ArrayList<>(first);
            examples.list().stream()
                    .filter(one -> one.label() != 0)
                    .limit(others)
                    .forEach(some::add);
            return examples.of(some);
        };
    }

    /** Every other example stands there twice. */
    public static Examples duplicated(Examples examples) {
        int half = examples.size() / 2;
        return examples.at(IntStream.range(0, 2 * half).map(i -> i / 2));
    }

    /** All pictures are black. */
    public static Examples black(Examples examples) {
        return each(examples, one -> new Example(new byte[one.pixels().length], one.labels()));
    }

    /** One picture in so many is black. */
    public static UnaryOperator<Examples> partlyBlack(int oneIn) {
        return examples -> {
            List<Example> some = new ArrayList<>(examples.list());
            List<Example> none = black(examples).list();
            for (int i = 0; i < some.size(); i += oneIn) {
                some.set(i, none.get(i));
            }
            return examples.of(some);
        };
    }

    /** Only the first ones. */
    public static UnaryOperator<Examples> first(int count) {
        return examples -> examples.range(0, count);
    }

    /** Validation has half of the training examples in it. */
    public static Parts leaked(Parts parts) {
        return parts.validation(
                validation -> {
                    List<Example> mixed = new ArrayList<>(validation.list());
                    mixed.addAll(parts.training().list().subList(0, validation.size() / 2));
                    return validation.of(mixed);
                });
    }

    private static Examples labelsFrom(Examples examples, List<Integer> order) {
        return examples.of(
                IntStream.range(0, examples.size())
                        .mapToObj(
                                i ->
                                        examples.list()
                                                .get(i)
                                                .labelled(
                                                        examples.list().get(order.get(i)).labels()))
                        .toList());
    }

    private static Examples each(Examples examples, UnaryOperator<Example> change) {
        return examples.of(examples.list().stream().map(change).toList());
    }
}
