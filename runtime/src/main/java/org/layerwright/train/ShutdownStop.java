package org.layerwright.train;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Between its making and its closing, an ending JVM interrupts a run and waits for its end. */
final class ShutdownStop implements AutoCloseable {
    private static final String REASON = "the JVM was asked to end";

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;

    ShutdownStop(RunControl control, Duration most) {
        hook = new Thread(() -> stop(control, most), "layerwright-shutdown");
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            control.interrupt(REASON);
        }
    }

    private void stop(RunControl control, Duration most) {
        control.interrupt(REASON);
        try {
            ended.await(most.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody waits any more: the JVM may end
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The hook runs, and has just been let go.
        }
    }
}
