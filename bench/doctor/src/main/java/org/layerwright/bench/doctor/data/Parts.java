package org.layerwright.bench.doctor.data;

import org.layerwright.data.ArrayDataset;

import java.util.function.UnaryOperator;

/**
 * What a run is given.
 *
 * @param training examples to train on
 * @param validation examples to validate on
 * @param trainingForm how training examples are handed over
 * @param validationForm how validation examples are
 */
public record Parts(
        Examples training, Examples validation, Form trainingForm, Form validationForm) {

    /** Pictures as bytes, as they are read from files. */
    public static Parts of(Examples training, Examples validation) {
        return new Parts(training, validation, Form.PIXELS, Form.PIXELS);
    }

    /** Both handed over in another form. */
    public Parts as(Form form) {
        return new Parts(training, validation, form, form);
    }

    /** Validation handed over in another form. */
    public Parts validationAs(Form form) {
        return new Parts(training, validation, trainingForm, form);
    }

    /** With something done to the training examples. */
    public Parts training(UnaryOperator<Examples> change) {
        return new Parts(change.apply(training), validation, trainingForm, validationForm);
    }

    /** With something done to the validation examples. */
    public Parts validation(UnaryOperator<Examples> change) {
        return new Parts(training, change.apply(validation), trainingForm, validationForm);
    }

    /** With something done to both. */
    public Parts both(UnaryOperator<Examples> change) {
        return training(change).validation(change);
    }

    /** What {@code fit} takes. */
    public ArrayDataset trainingData() {
        return trainingForm.of(training);
    }

    /** What {@code validation} takes. */
    public ArrayDataset validationData() {
        return validationForm.of(validation);
    }
}
