package org.layerwright.train;

import org.layerwright.data.Batch;
import org.layerwright.graph.BatchResult;
import org.layerwright.graph.NetworkSession;
import org.layerwright.graph.Weight;

/**
 * The steps of training one by one, for a loop of your own. Keeps the learning rate and the number
 * of steps done, which picks each step's random numbers.
 */
public final class Trainer {
    private final NetworkSession session;
    private float learningRate;
    private long steps;

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
        BatchResult result = session.train(batch.images(), batch.labels(), learningRate, steps);
        steps++;
        return result;
    }

    /** Losses and probabilities without augmentation, dropout or update. */
    public BatchResult evaluateBatch(Batch batch) {
        return session.evaluate(batch.images(), batch.labels());
    }

    /** Empties the optimizer's memory, such as velocities; weights and learning rate stay. */
    public void forgetSlots() {
        session.initialize(session.network().weights().withRole(Weight.Role.SLOT));
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
