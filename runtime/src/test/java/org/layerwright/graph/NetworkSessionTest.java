package org.layerwright.graph;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.layerwright.train.TinyNet;
import org.layerwright.train.optimizer.Sgd;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.types.TFloat32;

class NetworkSessionTest {

    @Test
    void aNetworkThatCannotStartIsFreed() {
        NetworkGraph sound = NetworkGraph.build(TinyNet.Definition.plain(Sgd.defaults()), 1);
        // A placeholder that nobody feeds fails when it is run.
        Op failing = Ops.create(sound.graph()).placeholder(TFloat32.class);
        NetworkGraph broken =
                new NetworkGraph(
                        sound.info(),
                        sound.graph(),
                        sound.inputs(),
                        sound.targets(),
                        sound.exampleWeights(),
                        sound.positiveWeights(),
                        sound.learningRate(),
                        sound.step(),
                        sound.optimizerStep(),
                        sound.augmented(),
                        sound.training(),
                        sound.inference(),
                        sound.updates(),
                        failing,
                        sound.weights());
        assertThatThrownBy(() -> new NetworkSession(broken, ConfigProto.getDefaultInstance()))
                .hasMessageContaining("placeholder");
        assertThatThrownBy(sound.graph()::toGraphDef)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("close");
    }
}
