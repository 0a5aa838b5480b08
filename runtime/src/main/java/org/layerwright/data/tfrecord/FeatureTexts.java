package org.layerwright.data.tfrecord;

import com.google.protobuf.ByteString;

import org.layerwright.data.problem.Fault;
import org.layerwright.data.problem.NearestName;
import org.tensorflow.proto.Feature;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The features of one example as text, as a table would have them. */
final class FeatureTexts {
    private final Map<String, Feature> features;
    private final Set<Fault> faults;

    /**
     * @param faults gets what is wrong with them
     */
    FeatureTexts(Map<String, Feature> features, Set<Fault> faults) {
        this.features = features;
        this.faults = faults;
    }

    /** The values of a feature; none if it is not there. */
    List<String> all(String name) {
        Feature feature = features.getOrDefault(name, Feature.getDefaultInstance());
        return switch (feature.getKindCase()) {
            case BYTES_LIST -> texts(name, feature.getBytesList().getValueList());
            case INT64_LIST ->
                    feature.getInt64List().getValueList().stream().map(String::valueOf).toList();
            case FLOAT_LIST ->
                    feature.getFloatList().getValueList().stream().map(String::valueOf).toList();
            case KIND_NOT_SET -> List.of();
        };
    }

    private List<String> texts(String name, List<ByteString> values) {
        if (!values.stream().allMatch(ByteString::isValidUtf8)) {
            faults.add(
                    new Fault(
                            "feature '" + name + "' is not UTF-8 text",
                            "Name the feature that holds text."));
            return List.of();
        }
        return values.stream().map(ByteString::toStringUtf8).toList();
    }

    /** The value of a feature; empty if it is not there. */
    String one(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            faults.add(
                    new Fault(
                            "feature '%s' has %d values".formatted(name, values.size()),
                            "Write one."));
        }
        return values.isEmpty() ? "" : values.get(0);
    }

    /** How many bytes a feature's only value has. */
    Optional<Long> bytes(String name) {
        Feature feature = features.get(name);
        if (feature == null) {
            faults.add(
                    new Fault(
                            "there is no feature '" + name + "'",
                            "There are %s; RecordOptions says which holds the picture.%s"
                                    .formatted(
                                            features.keySet().stream().sorted().toList(),
                                            NearestName.hint(name, features.keySet()))));
        } else if (feature.getBytesList().getValueCount() == 1) {
            return Optional.of((long) feature.getBytesList().getValue(0).size());
        } else {
            faults.add(
                    new Fault(
                            "feature '" + name + "' is not one text of bytes",
                            "Write the encoded picture into it."));
        }
        return Optional.empty();
    }
}
