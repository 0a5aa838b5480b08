package org.layerwright.data;

import org.layerwright.data.problem.DataException;
import org.layerwright.data.read.CsvOptions;
import org.layerwright.data.read.CsvReader;
import org.layerwright.data.read.FolderReader;
import org.layerwright.data.read.Listing;
import org.layerwright.data.read.Row;
import org.layerwright.data.split.IterativeStratification;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Pictures with their labels, in a fixed order. Immutable. It knows files, not pixels, and does not
 * care whether labels exclude each other: that is the network's business.
 */
public final class ImageDataset implements Dataset {
    private final List<String> labels;
    private final List<Example> examples;

    private ImageDataset(List<String> labels, List<Example> examples) {
        this.labels = List.copyOf(labels);
        this.examples = List.copyOf(examples);
    }

    /**
     * A data set from lists held in memory.
     *
     * @throws IllegalArgumentException if a label name occurs twice or an example's label index is
     *     not in the list
     */
    public static ImageDataset of(List<String> labels, List<Example> examples) {
        if (new HashSet<>(labels).size() != labels.size()) {
            throw new IllegalArgumentException("A label occurs twice in " + labels);
        }
        for (Example example : examples) {
            example.truth().checkLabels(labels.size(), example.picture().name());
        }
        return new ImageDataset(labels, examples);
    }

    private static ImageDataset of(Listing listing) {
        List<String> labels = listing.labels();
        Map<String, Integer> numbers = new HashMap<>();
        labels.forEach(label -> numbers.put(label, numbers.size()));
        return of(labels, listing.rows().stream().map(row -> example(row, numbers)).toList());
    }

    private static Example example(Row row, Map<String, Integer> numbers) {
        List<Integer> labels = row.labels().stream().map(numbers::get).toList();
        return new Example(row.picture(), Truth.of(labels), row.origin());
    }

    /**
     * Reads {@code file,labels} rows, labels joined by {@code |}. File names are relative to the
     * folder {@code images} beside the CSV if there is one, else to the CSV's own folder. Labels
     * are in plain string order. Pictures are not looked at here: those that do not exist or cannot
     * be decoded are found, with their lines, before training, where {@code FitOptions.badImages}
     * says whether to refuse them or to leave them out; {@link ImageInspector} asks earlier.
     *
     * @throws DataException listing everything wrong with the CSV
     */
    public static ImageDataset fromCsv(Path csv) {
        return fromCsv(csv, CsvReader.defaultImageRoot(csv), CsvOptions.strict());
    }

    /** As {@link #fromCsv(Path)}, with file names relative to {@code imageRoot}. */
    public static ImageDataset fromCsv(Path csv, Path imageRoot) {
        return fromCsv(csv, imageRoot, CsvOptions.strict());
    }

    /** As {@link #fromCsv(Path)}, with its own rules. */
    public static ImageDataset fromCsv(Path csv, CsvOptions options) {
        return fromCsv(csv, CsvReader.defaultImageRoot(csv), options);
    }

    /** As {@link #fromCsv(Path, Path)}, with its own rules. */
    public static ImageDataset fromCsv(Path csv, Path imageRoot, CsvOptions options) {
        return of(CsvReader.read(csv, imageRoot, options));
    }

    /**
     * Reads a folder of folders: each sub-folder is a label, everything under it with the extension
     * bmp, gif, jpeg, jpg or png (in any case) an example. Sub-folders whose names start with a dot
     * are skipped; labels are in plain string order, as in Keras's {@code
     * image_dataset_from_directory}. Symbolic links are followed.
     *
     * @throws DataException if there are no sub-folders, or one holds no picture
     */
    public static ImageDataset fromFolders(Path root) {
        return of(FolderReader.read(root));
    }

    /** Label names; {@link Example#labels()} are indices into this list. */
    @Override
    public List<String> labels() {
        return labels;
    }

    @Override
    public Truth truth(int example) {
        return examples.get(example).truth();
    }

    @Override
    public String origin(int example) {
        return examples.get(example).origin();
    }

    @Override
    public String subject(int example) {
        return examples.get(example).picture().name();
    }

    public List<Example> examples() {
        return examples;
    }

    @Override
    public int size() {
        return examples.size();
    }

    /** How many examples carry each label, in the order of {@link #labels()}. */
    public Map<String, Integer> labelCounts() {
        int[] counts = new int[labels.size()];
        examples.forEach(example -> example.labels().forEach(label -> counts[label]++));
        Map<String, Integer> byName = new LinkedHashMap<>();
        for (int label = 0; label < counts.length; label++) {
            byName.put(labels.get(label), counts[label]);
        }
        return byName;
    }

    /**
     * The same examples, indexed by a network's label order. Labels of the network that the data
     * does not have are fine.
     *
     * @throws DataException if the data has a label that {@code order} does not
     */
    @Override
    public ImageDataset withLabels(List<String> order) {
        if (order.equals(labels)) {
            return this;
        }
        LabelOrder to = LabelOrder.of(this, order);
        return of(order, examples.stream().map(e -> e.truth(to.renumber(e.truth()))).toList());
    }

    @Override
    public ImageDataset withTruths(IntFunction<Truth> ofEach) {
        return of(
                labels,
                IntStream.range(0, size())
                        .mapToObj(i -> examples.get(i).truth(ofEach.apply(i)))
                        .toList());
    }

    /** The first {@code count} examples, or all if there are fewer. */
    public ImageDataset take(int count) {
        return new ImageDataset(labels, examples.subList(0, Math.min(count, examples.size())));
    }

    /** The examples at these positions, in this order. */
    @Override
    public ImageDataset subset(int[] positions) {
        return new ImageDataset(labels, Arrays.stream(positions).mapToObj(examples::get).toList());
    }

    /**
     * Cuts the set in two so that each label has nearly the same share in both parts, whatever
     * other labels come with it: iterative stratification (Sechidis, Tsoumakas and Vlahavas, "On
     * the Stratification of Multi-Label Data", 2011). The same seed gives the same split; both
     * parts keep the order of this set.
     *
     * @param trainFraction share of the examples for training, above 0 and below 1
     * @throws IllegalArgumentException if the fraction is out of bounds or a part would be empty
     */
    public Split split(double trainFraction, long seed) {
        if (!(trainFraction > 0 && trainFraction < 1)) {
            throw new IllegalArgumentException(
                    "trainFraction must be above 0 and below 1, was "
                            + trainFraction
                            + ". Use 0.8 for four fifths.");
        }
        int[] part =
                IterativeStratification.parts(
                        examples.stream().map(Example::labels).toList(),
                        labels.size(),
                        new double[] {trainFraction, 1 - trainFraction},
                        seed);
        Split split = new Split(part(part, 0), part(part, 1));
        if (split.train().size() == 0 || split.validation().size() == 0) {
            throw new IllegalArgumentException(
                    "Splitting "
                            + size()
                            + " examples at "
                            + trainFraction
                            + " leaves a part empty. Add examples.");
        }
        return split;
    }

    private ImageDataset part(int[] assignment, int part) {
        return subset(
                IntStream.range(0, assignment.length).filter(i -> assignment[i] == part).toArray());
    }

    @Override
    public String toString() {
        return size() + " examples, labels " + labelCounts();
    }
}
