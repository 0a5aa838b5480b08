package org.layerwright.data;

import org.layerwright.data.image.DecodedPictures;
import org.layerwright.data.image.ImageSize;
import org.layerwright.data.image.Picture;
import org.layerwright.data.problem.DataException;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Examples held in memory: for each input of a network an array with a row for each example, and
 * their labels. For networks with several inputs, and for numbers that are no picture. Immutable:
 * each method gives a changed copy; arrays given are copied.
 *
 * <pre>{@code
 * ArrayDataset data = ArrayDataset.of(1000)
 *     .images("front", pixels, 64, 64, 3)     // byte[1000][64 * 64 * 3]
 *     .numbers("facts", facts)                // float[1000][12]
 *     .labels(labels);                        // a list of 1000 lists of label names
 * }</pre>
 */
public final class ArrayDataset implements Divisible<ArrayDataset> {
    private final int size;
    private final Map<String, Column> columns;
    private final List<String> labels;
    private final List<Truth> truths;

    private ArrayDataset(
            int size, Map<String, Column> columns, List<String> labels, List<Truth> truths) {
        this.size = size;
        this.columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        this.labels = List.copyOf(labels);
        this.truths = List.copyOf(truths);
    }

    /**
     * So many examples, without inputs or labels yet.
     *
     * @throws IllegalArgumentException if {@code examples} is negative
     */
    public static ArrayDataset of(int examples) {
        if (examples < 0) {
            throw new IllegalArgumentException("there cannot be %d examples".formatted(examples));
        }
        return new ArrayDataset(
                examples, Map.of(), List.of(), Collections.nCopies(examples, Truth.of(List.of())));
    }

    /**
     * With numbers for one input.
     *
     * @param input its name; {@code input} if the network's only one has no other
     * @param rows a row for each example, its numbers in row-major order
     * @param shape of one example, without the batch axis; if left out, the length of a row
     * @throws DataException if the rows do not fit the number of examples or the shape, or a number
     *     is infinite or NaN
     */
    public ArrayDataset numbers(String input, float[][] rows, int... shape) {
        int[] known = shape.length == 0 && rows.length > 0 ? new int[] {rows[0].length} : shape;
        InputForm form = new InputForm(input, Arrays.stream(known).boxed().toList(), false);
        ColumnChecks.lengths(form, size, rows.length, example -> rows[example].length);
        ColumnChecks.finite(form, rows);
        return with(new NumberColumn(form, clones(rows, float[]::clone, float[][]::new)));
    }

    /**
     * With pixels for one input.
     *
     * @param input its name; {@code input} if the network's only one has no other
     * @param pixels for each example its pixels 0 to 255 as bytes: rows, columns, channels
     * @throws DataException if they do not fit the number of examples or the size
     */
    public ArrayDataset images(String input, byte[][] pixels, int height, int width, int channels) {
        InputForm form = new InputForm(input, List.of(height, width, channels), true);
        ColumnChecks.lengths(form, size, pixels.length, example -> pixels[example].length);
        return with(new PixelColumn(form, clones(pixels, byte[]::clone, byte[][]::new)));
    }

    /**
     * With pictures for one input, read at once: JPEG, PNG, GIF or BMP of any size, resized as in
     * training from files.
     *
     * @throws DataException if any cannot be used, naming all of them, or there is not one for each
     *     example
     */
    public ArrayDataset images(
            String input, List<Picture> pictures, int height, int width, int channels) {
        ImageSize size = new ImageSize(height, width, channels);
        InputForm form = new InputForm(input, List.of(height, width, channels), true);
        ColumnChecks.lengths(form, this.size, pictures.size(), example -> form.numbers());
        return with(new PixelColumn(form, DecodedPictures.pixels(pictures, size)));
    }

    /**
     * With labels, in place of those it had.
     *
     * @param ofEach for each example the names of its labels, of all outputs of a network together
     * @throws DataException if there is not one entry for each example
     */
    public ArrayDataset labels(List<? extends Collection<String>> ofEach) {
        return labels(ofEach, Collections.nCopies(ofEach.size(), List.of()));
    }

    /**
     * As {@link #labels(List)}, where of some labels nobody knows whether an example has them.
     *
     * @param unknown for each example the names of those labels
     * @throws DataException if there is not one entry for each example
     * @throws IllegalArgumentException if an example both has a label and does not know it
     */
    public ArrayDataset labels(
            List<? extends Collection<String>> ofEach, List<? extends Collection<String>> unknown) {
        ColumnChecks.count("labels", size, ofEach.size());
        ColumnChecks.count("unknown labels", size, unknown.size());
        TreeSet<String> all = new TreeSet<>();
        ofEach.forEach(all::addAll);
        unknown.forEach(all::addAll);
        List<String> names = List.copyOf(all);
        return new ArrayDataset(size, columns, names, truths)
                .withTruths(
                        example ->
                                truths.get(example)
                                        .labels(numbers(ofEach.get(example), names))
                                        .unknown(numbers(unknown.get(example), names)));
    }

    /**
     * With labels as indices, in place of those it had.
     *
     * @param names of all labels, in the order that the indices count, from 0
     * @param ofEach for each example the indices of its labels
     * @throws DataException if there is not one entry for each example, or an index is not in the
     *     list, naming all of these
     */
    public ArrayDataset labelIndices(List<String> names, int[][] ofEach) {
        ColumnChecks.count("labels", size, ofEach.length);
        LabelChecks.indices(names, ofEach);
        return new ArrayDataset(size, columns, LabelChecks.distinct(names), truths)
                .withTruths(
                        example ->
                                truths.get(example)
                                        .labels(Arrays.stream(ofEach[example]).boxed().toList()));
    }

    /** As {@link #labelIndices(List, int[][])}, of exactly one label for each example. */
    public ArrayDataset labelIndices(List<String> names, int[] ofEach) {
        return labelIndices(
                names,
                Arrays.stream(ofEach).mapToObj(index -> new int[] {index}).toArray(int[][]::new));
    }

    /**
     * With one-hot labels, in place of those it had.
     *
     * @param names of the labels, one for each number of a row
     * @param rows for each example and label 1 if it has the label, 0 if not, NaN if nobody knows
     * @throws DataException if there is not one row for each example and one number for each label,
     *     or a number is another, naming all of these
     */
    public ArrayDataset oneHot(List<String> names, float[][] rows) {
        ColumnChecks.count("labels", size, rows.length);
        LabelChecks.oneHot(names, rows);
        return new ArrayDataset(size, columns, LabelChecks.distinct(names), truths)
                .withTruths(
                        example ->
                                truths.get(example)
                                        .labels(positions(rows[example], value -> value == 1))
                                        .unknown(positions(rows[example], Double::isNaN)));
    }

    private static List<Integer> positions(float[] row, DoublePredicate wanted) {
        return IntStream.range(0, row.length)
                .filter(label -> wanted.test(row[label]))
                .boxed()
                .toList();
    }

    private static List<Integer> numbers(Collection<String> own, List<String> names) {
        return own.stream().map(name -> Collections.binarySearch(names, name)).toList();
    }

    @Override
    public ArrayDataset withTruths(IntFunction<Truth> ofEach) {
        List<Truth> given = IntStream.range(0, size).mapToObj(ofEach).toList();
        for (int example = 0; example < size; example++) {
            given.get(example).checkLabels(labels.size(), origin(example));
        }
        return new ArrayDataset(size, columns, labels, given);
    }

    private ArrayDataset with(Column column) {
        Map<String, Column> more = new LinkedHashMap<>(columns);
        more.put(column.form().name(), column);
        return new ArrayDataset(size, more, labels, truths);
    }

    private static <A> A[] clones(A[] rows, UnaryOperator<A> clone, IntFunction<A[]> array) {
        return Arrays.stream(rows).map(clone).toArray(array);
    }

    /**
     * The same examples with the inputs that a network takes and no others.
     *
     * @throws DataException if one is missing or of another form, naming all of them
     */
    public ArrayDataset fitting(List<InputForm> wanted) {
        ColumnChecks.fit(columns, wanted);
        Map<String, Column> own = new LinkedHashMap<>(columns);
        own.keySet().retainAll(wanted.stream().map(InputForm::name).toList());
        return new ArrayDataset(size, own, labels, truths);
    }

    /** The inputs by name. */
    public Map<String, Column> columns() {
        return columns;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public List<String> labels() {
        return labels;
    }

    @Override
    public Truth truth(int example) {
        return truths.get(example);
    }

    /** As {@code example 7}, counted from 0 as the rows of an array are. */
    @Override
    public String origin(int example) {
        return ColumnChecks.example(example);
    }

    @Override
    public String subject(int example) {
        return "it";
    }

    @Override
    public ArrayDataset withLabels(List<String> order) {
        LabelOrder to = LabelOrder.of(this, order);
        return new ArrayDataset(size, columns, order, truths.stream().map(to::renumber).toList());
    }

    @Override
    public ArrayDataset subset(int[] positions) {
        Map<String, Column> parts = new LinkedHashMap<>();
        columns.forEach((name, column) -> parts.put(name, column.subset(positions)));
        return new ArrayDataset(
                positions.length,
                parts,
                labels,
                Arrays.stream(positions).mapToObj(truths::get).toList());
    }

    /** The first {@code count} examples, or all if there are fewer. */
    public ArrayDataset take(int count) {
        return subset(IntStream.range(0, Math.min(count, size)).toArray());
    }

    @Override
    public String toString() {
        return "%d examples of %s, labels %s"
                .formatted(size, columns.values().stream().map(Column::form).toList(), labels);
    }
}
