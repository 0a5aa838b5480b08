package org.layerwright.data.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tensorflow.ExecutionEnvironment;
import org.tensorflow.Graph;

import java.util.ArrayList;
import java.util.List;

class CpuGraphTest {

    @Test
    void aGraphThatCannotBeBuiltIsFreed() {
        List<ExecutionEnvironment> built = new ArrayList<>();
        assertThatThrownBy(
                        () ->
                                CpuGraph.of(
                                        tf -> {
                                            built.add(tf.scope().env());
                                            throw new IllegalStateException("no such op");
                                        }))
                .hasMessage("no such op");
        assertThat(built).hasSize(1);
        assertThatThrownBy(((Graph) built.get(0))::toGraphDef)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("close");
    }
}
