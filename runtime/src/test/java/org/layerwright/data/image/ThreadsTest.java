package org.layerwright.data.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

class ThreadsTest {

    /** Also if the one who closes, or the work itself, is interrupted. */
    @Test
    void closingWaitsForWorkThatHasBegun() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        try (Threads threads = Threads.asManyAsProcessors()) {
            threads.submit(
                    () -> {
                        begun.countDown();
                        long end = System.nanoTime() + 200_000_000;
                        while (System.nanoTime() < end) {
                            Thread.onSpinWait();
                        }
                        done.set(true);
                        return done;
                    });
            begun.await();
            Thread.currentThread().interrupt();
        }
        assertThat(done).isTrue();
        assertThat(Thread.interrupted()).isTrue();
    }
}
