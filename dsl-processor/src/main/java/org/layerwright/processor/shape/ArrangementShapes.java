package org.layerwright.processor.shape;

import org.layerwright.processor.model.layer.PermuteSpec;
import org.layerwright.processor.model.layer.ReshapeSpec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Layers that lay the same values out in another way. */
final class ArrangementShapes {
    private ArrangementShapes() {}

    static Inference reshape(ReshapeSpec spec, Shape input) {
        List<Integer> target = spec.targetShape();
        if (target.isEmpty()) {
            return misfit("targetShape", "no target shape", "Give one, such as {-1}.");
        }
        String what = "target shape " + times(target);
        if (target.stream().anyMatch(size -> size < 1 && size != -1)) {
            return misfit("targetShape", what, "Use sizes of at least 1, and -1 for one of them.");
        }
        if (Collections.frequency(target, -1) > 1) {
            return misfit("targetShape", what, "Keep one -1.");
        }
        long given =
                Counts.product(
                        target.stream().filter(size -> size > 0).mapToLong(size -> size).toArray());
        long left = input.count() / given;
        boolean open = target.contains(-1);
        if (input.count() % given != 0 || (!open && left != 1) || left > Integer.MAX_VALUE) {
            return misfit(
                    "targetShape",
                    what,
                    "The input has %,d values%s."
                            .formatted(
                                    input.count(),
                                    open
                                            ? ", which %,d does not divide".formatted(given)
                                            : ", this %,d".formatted(given)));
        }
        List<Integer> sizes = new ArrayList<>(target);
        sizes.replaceAll(size -> size == -1 ? (int) left : size);
        return new Inference.Known(LayerFacts.withoutWeights(new Shape(sizes), 0));
    }

    static Inference permute(PermuteSpec spec, Shape input) {
        List<Integer> all = IntStream.rangeClosed(1, input.rank()).boxed().toList();
        if (!spec.dims().stream().sorted().toList().equals(all)) {
            return misfit(
                    "dims",
                    spec.dims().isEmpty() ? "no order of axes" : "order " + list(spec.dims()),
                    "Name each of the axes %s once.".formatted(list(all)));
        }
        List<Integer> sizes = spec.dims().stream().map(axis -> input.dim(axis - 1)).toList();
        return new Inference.Known(LayerFacts.withoutWeights(new Shape(sizes), 0));
    }

    private static Inference misfit(String member, String what, String remedy) {
        return new Inference.DoesNotFit(member, what, remedy);
    }

    private static String times(List<Integer> sizes) {
        return sizes.stream().map(String::valueOf).collect(Collectors.joining("x"));
    }

    private static String list(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", ", "{", "}"));
    }
}
