package org.layerwright.graph;

/**
 * What a network said about one batch.
 *
 * @param losses the loss of each image
 * @param probabilities one row for each image, one number for each label
 */
@SuppressWarnings(
        "ArrayRecordComponent") // handed from TensorFlow to the metrics once for each batch
public record BatchResult(float[] losses, float[][] probabilities) {

    /** The mean of the losses, summed in double precision; NaN for no image. */
    public double meanLoss() {
        double sum = 0;
        for (float loss : losses) {
            sum += loss;
        }
        return sum / losses.length;
    }
}
