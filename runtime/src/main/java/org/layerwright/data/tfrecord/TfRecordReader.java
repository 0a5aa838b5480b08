package org.layerwright.data.tfrecord;

import com.google.protobuf.InvalidProtocolBufferException;

import org.layerwright.data.problem.DataException;
import org.layerwright.data.problem.DataProblem;
import org.layerwright.data.problem.Fault;
import org.layerwright.data.read.Cells;
import org.layerwright.data.read.LabelForm;
import org.layerwright.data.read.LabelRules;
import org.layerwright.data.read.Listing;
import org.layerwright.data.read.Row;
import org.layerwright.data.read.Told;
import org.tensorflow.proto.Example;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads TFRecord files of {@code tf.train.Example}s. */
public final class TfRecordReader {
    private static final Set<String> UNKNOWN = Set.of("-1", "-1.0", "NaN");

    private final RecordOptions options;
    private final LabelRules labels;
    private final List<Row> rows = new ArrayList<>();
    private final List<DataProblem> problems = new ArrayList<>();

    private TfRecordReader(RecordOptions options) {
        this.options = options;
        this.labels = new LabelRules(options.rules());
    }

    /**
     * Reads them one after the other.
     *
     * @throws DataException listing everything wrong with them
     */
    public static Listing read(List<Path> files, RecordOptions options) {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("Give at least one file.");
        }
        TfRecordReader reader = new TfRecordReader(options);
        for (Path file : files) {
            new RecordFile(file, reader.problems).visit(reader::read);
        }
        if (!reader.problems.isEmpty()) {
            throw new DataException("Cannot use %s:".formatted(files), reader.problems);
        }
        return reader.labels.listing(reader.rows);
    }

    private void read(RecordPlace place, byte[] data) {
        Set<Fault> faults = new LinkedHashSet<>();
        try {
            read(place, Example.parseFrom(data), faults);
        } catch (InvalidProtocolBufferException e) {
            faults.add(
                    new Fault(
                            "the record is no tf.train.Example (" + e.getMessage() + ")",
                            "Write records of tf.train.Example."));
        }
        faults.forEach(
                fault -> problems.add(new DataProblem(place.origin(), fault.what(), fault.fix())));
    }

    private void read(RecordPlace place, Example example, Set<Fault> faults) {
        FeatureTexts texts = new FeatureTexts(example.getFeatures().getFeatureMap(), faults);
        Optional<Long> bytes = texts.bytes(options.image());
        boolean oneHot = options.rules().form() == LabelForm.ONE_HOT;
        List<String> written = texts.all(options.labels());
        Cells cells =
                new Cells(
                        options.image(),
                        oneHot ? List.of() : written,
                        oneHot ? List.of() : texts.all(options.unknown()),
                        options.labels() + ": " + written,
                        oneHot ? marks(written, faults) : Map.of(),
                        texts.one(options.weight()),
                        texts.one(options.group()));
        Told told = labels.read(cells, faults);
        double weight = LabelRules.weight(cells.weight(), faults);
        if (faults.isEmpty() && bytes.isPresent()) {
            rows.add(
                    new Row(
                            new RecordPicture(place, options.image(), bytes.get()),
                            told.labels(),
                            told.unknown(),
                            weight,
                            Optional.of(cells.group()).filter(name -> !name.isEmpty()),
                            place.origin()));
        }
    }

    private Map<String, String> marks(List<String> written, Set<Fault> faults) {
        List<String> names = options.rules().labels();
        if (written.size() != names.size()) {
            faults.add(
                    new Fault(
                            "feature '%s' has %d numbers for %d labels"
                                    .formatted(options.labels(), written.size(), names.size()),
                            "Write one for each label."));
            return Map.of();
        }
        Map<String, String> marks = new LinkedHashMap<>();
        for (int label = 0; label < names.size(); label++) {
            String mark = written.get(label);
            marks.put(names.get(label), UNKNOWN.contains(mark) ? "?" : mark);
        }
        return marks;
    }
}
