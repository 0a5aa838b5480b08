package org.layerwright.data.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tensorflow.ExecutionEnvironment;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.types.TFloat32;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;

@Timeout(30)
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

    /** Also if the one who closes is interrupted: TensorFlow would free nothing then. */
    @Test
    void closingWaitsForRunsThatHaveBegun() throws Exception {
        CpuGraph<Operand<TFloat32>> graph = CpuGraph.of(tf -> tf.constant(7f));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        FutureTask<Float> run =
                new FutureTask<>(
                        () -> {
                            try (Result result =
                                    graph.run(
                                            (runner, constant) -> {
                                                begun.countDown();
                                                awaitUninterruptibly(go);
                                                return runner.fetch(constant);
                                            })) {
                                return ((TFloat32) result.get(0)).getFloat();
                            }
                        });
        new Thread(run).start();
        begun.await();
        Thread closing =
                new Thread(
                        () -> {
                            Thread.currentThread().interrupt();
                            graph.close();
                        });
        closing.start();
        closing.join(100);
        assertThat(closing.isAlive()).isTrue();
        go.countDown();
        closing.join();
        assertThat(run.get()).isEqualTo(7f);
        assertThatThrownBy(() -> graph.run((runner, constant) -> runner.fetch(constant)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
