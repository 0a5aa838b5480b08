package org.layerwright.graph;

/**
 * What a network said about one batch.
 *
 * @param losses the loss of each image
 * @param probabilities one number for each label of each image, image by image
 */
@SuppressWarnings("ArrayRecordComponent") // handed from TensorFlow to the metrics once a batch
public record BatchResult(float[] losses, float[] probabilities) {

    /** Number of images. */
    public int size() {
        return losses.length;
    }

    /** The sum of the losses, in double precision. */
    public double lossSum() {
        double sum = 0;
        for (float loss : losses) {
            sum += loss;
        }
        return sum;
    }

    /** The mean of the losses; NaN for no image. */
    public double meanLoss() {
        return lossSum() / losses.length;
    }
}
