package org.layerwright.data;

import org.layerwright.data.image.Picture;
import org.layerwright.data.problem.DataException;
import org.layerwright.data.read.CsvReader;
import org.layerwright.data.read.FolderReader;
import org.layerwright.data.read.JsonLinesReader;
import org.layerwright.data.read.Listing;
import org.layerwright.data.read.Row;
import org.layerwright.data.read.TableOptions;
import org.layerwright.data.read.TableText;
import org.layerwright.data.tfrecord.RecordOptions;
import org.layerwright.data.tfrecord.TfRecordReader;
import org.layerwright.data.tfrecord.TfRecordWriter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Pictures with their labels, in a fixed order. Immutable. It knows where pictures are, not their
 * pixels, and does not care whether labels exclude each other: that is the network's business.
 */
public final class ImageDataset implements Divisible<ImageDataset> {
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
        Truth truth =
                new Truth(
                        row.labels().stream().map(numbers::get).toList(),
                        row.unknown().stream().map(numbers::get).toList(),
                        row.weight(),
                        row.group());
        return new Example(row.picture(), truth, row.origin());
    }

    /**
     * Reads {@code file,labels} rows, labels joined by {@code |}; those after a {@code ?}, as in
     * {@code jazz|?rock}, are unknown. Columns {@code weight} and {@code group} may be added. File
     * names are relative to the folder {@code images} beside the CSV if there is one, else to the
     * CSV's own folder. Labels are in plain string order. Pictures are not looked at here: those
     * that do not exist or cannot be decoded are found, with their lines, before training, where
     * {@code FitOptions.badImages} says whether to refuse them or to leave them out; {@link
     * ImageInspector} asks earlier.
     *
     * @throws DataException listing everything wrong with the CSV
     */
    public static ImageDataset fromCsv(Path csv) {
        return fromCsv(csv, TableOptions.strict());
    }

    /** As {@link #fromCsv(Path)}, with file names relative to {@code imageRoot}. */
    public static ImageDataset fromCsv(Path csv, Path imageRoot) {
        return fromCsv(csv, imageRoot, TableOptions.strict());
    }

    /** As {@link #fromCsv(Path)}, with labels in another form, or other rules. */
    public static ImageDataset fromCsv(Path csv, TableOptions options) {
        return fromCsv(csv, TableText.defaultImageRoot(csv), options);
    }

    /** As {@link #fromCsv(Path, Path)}, with labels in another form, or other rules. */
    public static ImageDataset fromCsv(Path csv, Path imageRoot, TableOptions options) {
        return of(CsvReader.read(csv, imageRoot, options));
    }

    /**
     * Reads a file of JSON objects, one a line: {@code {"file": "a.jpg", "labels": ["jazz"],
     * "unknown": ["rock"], "weight": 0.5, "group": "artist 7"}}, of which only {@code file} and
     * {@code labels} are required. File names are relative to the folder {@code images} beside the
     * file if there is one, else to the file's own folder.
     *
     * @throws DataException listing everything wrong with the file
     */
    public static ImageDataset fromJsonLines(Path file) {
        return fromJsonLines(file, TableOptions.strict());
    }

    /** As {@link #fromJsonLines(Path)}, with labels in another form, or other rules. */
    public static ImageDataset fromJsonLines(Path file, TableOptions options) {
        return fromJsonLines(file, TableText.defaultImageRoot(file), options);
    }

    /**
     * As {@link #fromJsonLines(Path, TableOptions)}, with file names relative to {@code imageRoot}.
     */
    public static ImageDataset fromJsonLines(Path file, Path imageRoot, TableOptions options) {
        return of(JsonLinesReader.read(file, imageRoot, options));
    }

    /**
     * Reads folders of folders: each sub-folder is a label, everything under it with the extension
     * bmp, gif, jpeg, jpg or png (in any case) an example. Sub-folders of one name in several roots
     * are one label; those whose names start with a dot are skipped. Labels are in plain string
     * order, as in Keras's {@code image_dataset_from_directory}. Symbolic links are followed; a
     * file found under several labels through them is one example that has them all.
     *
     * @throws DataException if a root has no sub-folders, or one of them holds no picture
     */
    public static ImageDataset fromFolders(Path... roots) {
        return of(FolderReader.read(List.of(roots)));
    }

    /**
     * As {@link #fromFolders(Path...)}, from folders named for each label: everything under them is
     * an example of it. A file under the folders of several labels has them all.
     *
     * @param folders of each label
     * @throws DataException if one is no folder or holds no picture
     */
    public static ImageDataset fromFolders(Map<String, ? extends Collection<Path>> folders) {
        return of(FolderReader.read(folders));
    }

    /**
     * Examples from anywhere: a database, an archive, a server. All rows are taken at once, so that
     * they can be shuffled and split; a picture's bytes are asked for when they are needed, by many
     * threads and as often as need be, if its {@link Picture} is a class of one's own. Labels are
     * those that occur, in plain string order.
     *
     * @throws IllegalArgumentException if a row's label is both there and unknown, or its weight is
     *     negative, infinite or NaN
     */
    public static ImageDataset fromRows(Iterable<Row> rows) {
        List<Row> all = new ArrayList<>();
        rows.forEach(all::add);
        return of(Listing.of(all));
    }

    /**
     * Reads the {@code tf.train.Example}s of TFRecord files: {@code image/encoded} and the names in
     * {@code image/class/text}. The files are read once, to check them and to learn where each
     * record is; pictures are read when they are needed.
     *
     * @throws DataException listing everything wrong with the files
     */
    public static ImageDataset fromTfRecords(Path... files) {
        return fromTfRecords(RecordOptions.standard(), files);
    }

    /** As {@link #fromTfRecords(Path...)}, from other features or with labels in another form. */
    public static ImageDataset fromTfRecords(RecordOptions options, Path... files) {
        return of(TfRecordReader.read(List.of(files), options));
    }

    /**
     * Writes a TFRecord file that {@link #fromTfRecords(Path...)} and TensorFlow read: pictures as
     * they are encoded, labels by name and, as indices into {@link #labels()}, in {@code
     * image/class/label}. A file that is there is replaced when all is written, and not before.
     *
     * @throws DataException listing the pictures that cannot be read; the file is left as it was
     */
    public void toTfRecord(Path file) {
        TfRecordWriter.write(file, labels, examples.stream().map(this::row).toList());
    }

    private Row row(Example example) {
        Truth truth = example.truth();
        return new Row(
                example.picture(),
                truth.labels().stream().map(labels::get).toList(),
                truth.unknown().stream().map(labels::get).toList(),
                truth.weight(),
                truth.group(),
                example.origin());
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

    @Override
    public String toString() {
        return size() + " examples, labels " + labelCounts();
    }
}
