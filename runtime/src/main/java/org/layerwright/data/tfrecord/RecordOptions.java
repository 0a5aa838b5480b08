package org.layerwright.data.tfrecord;

import org.layerwright.data.read.LabelForm;
import org.layerwright.data.read.TableOptions;

/**
 * Which features of a {@code tf.train.Example} hold what. Features that are not named here are
 * passed over. Immutable.
 *
 * @param image the encoded picture, one text of bytes; default {@code image/encoded}
 * @param labels of the form that {@code rules} say: names as texts, indices as whole numbers, or a
 *     number for each label, 1 or 0, -1 or NaN where nobody knows; default {@code image/class/text}
 * @param unknown as {@code labels}, those nobody knows about; not for one-hot labels; default
 *     {@code image/class/unknown}
 * @param weight a number; default {@code image/weight}
 * @param group a text or whole number; default {@code image/group}
 * @param rules the form of labels, the list of them, and whether an example must have one
 */
public record RecordOptions(
        String image,
        String labels,
        String unknown,
        String weight,
        String group,
        TableOptions rules) {

    /**
     * @throws IllegalArgumentException if labels are one-hot and there is no list of them
     */
    public RecordOptions {
        if (rules.form() == LabelForm.ONE_HOT && rules.labels().isEmpty()) {
            throw new IllegalArgumentException(
                    "One-hot numbers have no names: give the list by TableOptions.labels(...)");
        }
    }

    /** The names that TensorFlow's own image data sets use, and labels by name. */
    public static RecordOptions standard() {
        return new RecordOptions(
                "image/encoded",
                "image/class/text",
                "image/class/unknown",
                "image/weight",
                "image/group",
                TableOptions.strict());
    }

    public RecordOptions image(String feature) {
        return new RecordOptions(feature, labels, unknown, weight, group, rules);
    }

    public RecordOptions labels(String feature) {
        return new RecordOptions(image, feature, unknown, weight, group, rules);
    }

    public RecordOptions unknown(String feature) {
        return new RecordOptions(image, labels, feature, weight, group, rules);
    }

    public RecordOptions weight(String feature) {
        return new RecordOptions(image, labels, unknown, feature, group, rules);
    }

    public RecordOptions group(String feature) {
        return new RecordOptions(image, labels, unknown, weight, feature, rules);
    }

    public RecordOptions rules(TableOptions choice) {
        return new RecordOptions(image, labels, unknown, weight, group, choice);
    }
}
