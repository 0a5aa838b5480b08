package org.layerwright.train;

import org.layerwright.data.batch.Batch;
import org.layerwright.graph.BatchResult;
import org.layerwright.graph.NetworkSession;
import org.layerwright.graph.Weight;

/**
 * The steps of training one by one, for a loop of your own. Keeps the learning rate, the number of
 * steps done, which picks each step's random numbers, and how many of them the optimizer remembers.
 */
public final class Trainer {
    private final NetworkSession session;
    private float learningRate;
    private long steps;
    private long optimizerSteps;

    /**
     * @param session the network; stays the caller's to close
     * @param learningRate of the first step
     */
    public Trainer(NetworkSession session, float learningRate) {
        this.session = session;
        this.learningRate = learningRate;
    }

    /**
     * One step: augmentation, forward pass, gradients, update.
     *
     * @return losses and probabilities from before the update
     */
    public BatchResult trainBatch(Batch batch) {
        BatchResult result =
                session.train(
                        batch.inputs(),
                        batch.labels(),
                        batch.weights(),
                        learningRate,
                        steps,
                        optimizerSteps);
        steps++;
        optimizerSteps++;
        return result;
    }

    /** Losses and probabilities without augmentation, dropout or update. */
    public BatchResult evaluateBatch(Batch batch) {
        return session.evaluate(batch.inputs(), batch.labels(), batch.weights());
    }

    /**
     * Empties the optimizer's memory, such as velocities and Adam's count of steps; weights and
     * learning rate stay, and random numbers do not begin again.
     */
    public void forgetSlots() {
        session.initialize(session.network().weights().withRole(Weight.Role.SLOT));
        optimizerSteps = 0;
    }

    /** The network this trains. */
    public NetworkSession session() {
        return session;
    }

    /** The learning rate of the next step. */
    public float learningRate() {
        return learningRate;
    }

    /** Sets the learning rate from the next step on. */
    public void learningRate(float rate) {
        Checks.positive("learningRate", rate);
        learningRate = rate;
    }

    /** How many steps were done. */
    public long steps() {
        return steps;
    }
}
