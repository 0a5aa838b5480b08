package org.layerwright.data.tfrecord;

import com.google.protobuf.ByteString;

import org.layerwright.data.problem.DataException;
import org.layerwright.data.problem.DataProblem;
import org.layerwright.data.read.Row;
import org.layerwright.files.AtomicFile;
import org.tensorflow.proto.BytesList;
import org.tensorflow.proto.Example;
import org.tensorflow.proto.Feature;
import org.tensorflow.proto.Features;
import org.tensorflow.proto.FloatList;
import org.tensorflow.proto.Int64List;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes TFRecord files of {@code tf.train.Example}s. */
public final class TfRecordWriter {
    /** Indices of labels; for others to read, names say it better. */
    private static final String INDICES = "image/class/label";

    private static final RecordOptions FEATURES = RecordOptions.standard();

    private final List<String> labels;
    private final List<DataProblem> problems = new ArrayList<>();

    private TfRecordWriter(List<String> labels) {
        this.labels = labels;
    }

    /**
     * Writes rows as the features that {@link RecordOptions#standard} names.
     *
     * @param labels that indices count in
     * @throws DataException listing the pictures that cannot be read, or why the file cannot be
     *     written; an older file is then intact
     */
    public static void write(Path file, List<String> labels, List<Row> rows) {
        TfRecordWriter writer = new TfRecordWriter(labels);
        try {
            AtomicFile.write(file, out -> writer.write(out, rows));
        } catch (IOException e) {
            throw writer.problems.isEmpty()
                    ? new DataException(
                            new DataProblem(
                                    file.toString(),
                                    "cannot be written (" + e + ")",
                                    "Check the folder and the space on the disk."))
                    : new DataException(
                            writer.problems.size()
                                    + " of "
                                    + rows.size()
                                    + " pictures cannot be read:",
                            writer.problems);
        }
    }

    private void write(OutputStream out, List<Row> rows) throws IOException {
        for (Row row : rows) {
            Optional<byte[]> picture = read(row);
            // After the first failure nothing is kept: the rest is only read for its problems.
            if (picture.isPresent() && problems.isEmpty()) {
                out.write(Records.framed(example(row, picture.get()).toByteArray()));
            }
        }
        if (!problems.isEmpty()) {
            throw new IOException("pictures cannot be read");
        }
    }

    private Optional<byte[]> read(Row row) {
        try {
            return Optional.of(row.picture().read());
        } catch (IOException e) {
            problems.add(
                    new DataProblem(
                            row.origin(),
                            row.picture().name() + " cannot be read (" + e + ")",
                            "Add it, check its permissions, or leave the example out."));
            return Optional.empty();
        }
    }

    private Example example(Row row, byte[] picture) {
        Features.Builder features =
                Features.newBuilder()
                        .putFeature(FEATURES.image(), bytes(List.of(ByteString.copyFrom(picture))))
                        .putFeature(FEATURES.labels(), texts(row.labels()))
                        .putFeature(INDICES, indices(row.labels()));
        if (!row.unknown().isEmpty()) {
            features.putFeature(FEATURES.unknown(), texts(row.unknown()));
        }
        if (row.weight() != 1) {
            features.putFeature(
                    FEATURES.weight(),
                    Feature.newBuilder()
                            .setFloatList(FloatList.newBuilder().addValue((float) row.weight()))
                            .build());
        }
        row.group().ifPresent(name -> features.putFeature(FEATURES.group(), texts(List.of(name))));
        return Example.newBuilder().setFeatures(features).build();
    }

    private Feature indices(List<String> names) {
        Int64List.Builder numbers = Int64List.newBuilder();
        names.forEach(name -> numbers.addValue(labels.indexOf(name)));
        return Feature.newBuilder().setInt64List(numbers).build();
    }

    private static Feature texts(List<String> texts) {
        return bytes(texts.stream().map(ByteString::copyFromUtf8).toList());
    }

    private static Feature bytes(List<ByteString> values) {
        return Feature.newBuilder()
                .setBytesList(BytesList.newBuilder().addAllValue(values))
                .build();
    }
}
