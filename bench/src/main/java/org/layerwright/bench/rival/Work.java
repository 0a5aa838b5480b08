package org.layerwright.bench.rival;

import java.util.List;

/**
 * What all contestants do: steps of training, or answers, of one network on one batch of random
 * pixels that lies in memory.
 *
 * @param network its name in {@link Networks}
 * @param batch images a step
 * @param task what a step is
 */
public record Work(String network, int batch, Task task) {
    private static final int MATRIX = 2048;
    private static final int PRODUCTS = 4;

    /** What a step is. */
    public enum Task {
        /** Forward pass, gradients, update of the weights; gives the loss. */
        TRAIN("training"),
        /** Probabilities, by the exported model where there is such. */
        INFER("inference");

        private final String word;

        Task(String word) {
            this.word = word;
        }
    }

    /** The machine's peak: four products of matrices of 2048x2048. */
    public static Work matrices() {
        return new Work("matrices", PRODUCTS, Task.INFER);
    }

    /** What {@link #of} reads. */
    List<String> arguments() {
        return List.of(network, Integer.toString(batch), task == Task.TRAIN ? "train" : "infer");
    }

    /** The work that these first arguments of a contestant's process ask for. */
    static Work of(String[] arguments) {
        return new Work(
                arguments[0],
                Integer.parseInt(arguments[1]),
                arguments[2].equals("train") ? Task.TRAIN : Task.INFER);
    }

    /** For tables: {@code GenreNet, training, batch 32}. */
    public String title() {
        return "%s, %s, batch %d".formatted(network, task.word, batch);
    }

    /**
     * Floating-point operations of a step, by the compiler's count of the forward pass; gradients
     * by weights and by activations are taken for one more pass each.
     *
     * @param forward operations of one image's forward pass
     */
    public double operations(long forward) {
        return (task == Task.TRAIN ? 3.0 : 1.0) * forward * batch;
    }

    /** Floating-point operations of one product of {@link #matrices()}. */
    public static long operationsOfProduct() {
        return 2L * MATRIX * MATRIX * MATRIX;
    }

    /** Height and width of the matrices. */
    static int matrixSide() {
        return MATRIX;
    }
}
