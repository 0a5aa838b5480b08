package org.layerwright.data;

import org.layerwright.data.split.Division;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A data set that can be cut into parts. Each label gets nearly the same share in each part,
 * whatever other labels come with it: iterative stratification (Sechidis, Tsoumakas and Vlahavas,
 * "On the Stratification of Multi-Label Data", 2011). Unknown labels count as not had.
 *
 * <p>Examples of one {@link Truth#group} come into the same part: photos of one patient, covers of
 * one artist. The largest are assigned first, each to the part whose size and labels then come
 * nearest to those asked for. Examples without a group stand alone.
 *
 * <p>The same seed gives the same parts; all parts keep the order of the whole.
 *
 * @param <D> the data set's own type
 */
public sealed interface Divisible<D extends Dataset> extends Dataset
        permits ImageDataset, ArrayDataset {

    @Override
    D subset(int[] positions);

    /**
     * Cuts the set in two.
     *
     * @param train share of the examples for training, above 0 and below 1
     * @throws IllegalArgumentException if the share is out of bounds, a part would be empty, or a
     *     group is larger than the larger part
     */
    default Split<D> split(double train, long seed) {
        List<int[]> parts = division().parts(new double[] {train, 1 - train}, seed);
        return new Split<>(subset(parts.get(0)), subset(parts.get(1)));
    }

    /**
     * Cuts the set in three; what training and validation leave is for the test.
     *
     * @param train share of the examples for training, above 0
     * @param validation share of the examples for validation, above 0; both together below 1
     * @throws IllegalArgumentException as {@link #split(double, long)}
     */
    default ThreeWaySplit<D> split(double train, double validation, long seed) {
        double[] shares = {train, validation, 1 - train - validation};
        List<int[]> parts = division().parts(shares, seed);
        return new ThreeWaySplit<>(
                subset(parts.get(0)), subset(parts.get(1)), subset(parts.get(2)));
    }

    /**
     * Cuts the set into {@code k} folds of nearly equal size, for cross-validation.
     *
     * @return for each fold a split whose validation part is that fold and whose training part is
     *     all others
     * @throws IllegalArgumentException if {@code k} is below 2 or above the number of examples or
     *     groups, or a group is larger than a fold
     */
    default List<Split<D>> kFold(int k, long seed) {
        List<int[]> folds = division().folds(k, seed);
        return IntStream.range(0, k)
                .mapToObj(fold -> new Split<>(subset(others(folds, fold)), subset(folds.get(fold))))
                .toList();
    }

    private static int[] others(List<int[]> folds, int fold) {
        return IntStream.range(0, folds.size())
                .filter(each -> each != fold)
                .flatMap(each -> IntStream.of(folds.get(each)))
                .sorted()
                .toArray();
    }

    private Division division() {
        List<List<Integer>> labelSets =
                IntStream.range(0, size()).mapToObj(this::labelsOf).toList();
        List<Optional<String>> groups =
                IntStream.range(0, size()).mapToObj(example -> truth(example).group()).toList();
        return Division.of(labelSets, groups, labels().size());
    }
}
