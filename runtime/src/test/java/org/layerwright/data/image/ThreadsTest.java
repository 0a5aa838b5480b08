package org.layerwright.data.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

@Timeout(30)
class ThreadsTest {

    @Test
    void workIsDoneByDaemonsOfThatName() throws Exception {
        try (Threads threads = Threads.named("reader")) {
            Future<Thread> worker = threads.submit(Thread::currentThread);
            assertThat(worker.get().getName()).isEqualTo("reader");
            assertThat(worker.get().isDaemon()).isTrue();
        }
    }

    @Test
    void closingInterruptsWhatHasBegunAndWaitsForNothing() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        Threads threads = Threads.named("reader");
        Future<Thread> worker =
                threads.submit(
                        () -> {
                            begun.countDown();
                            try {
                                new CountDownLatch(1).await();
                            } catch (InterruptedException e) {
                                interrupted.countDown();
                            }
                            released.await();
                            return Thread.currentThread();
                        });
        begun.await();
        threads.close();
        assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(worker.isDone()).isFalse();
        released.countDown();
        worker.get().join();
    }

    @Test
    void closedThreadsTakeNoMoreWork() {
        Threads threads = Threads.named("reader");
        threads.close();
        assertThatThrownBy(() -> threads.submit(() -> 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }
}
