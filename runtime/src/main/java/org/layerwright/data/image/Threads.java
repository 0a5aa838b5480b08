package org.layerwright.data.image;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;

/**
 * Threads for reading pictures. Closing them drops what has not begun, interrupts what has, and
 * waits for nothing: a picture may be the user's own, and hang. They do not keep the virtual
 * machine alive either.
 */
public final class Threads implements AutoCloseable {
    private final ExecutorService executor;

    private Threads(ExecutorService executor) {
        this.executor = executor;
    }

    /** As many as processors, all of this name. */
    public static Threads named(String name) {
        return new Threads(
                Executors.newFixedThreadPool(
                        Runtime.getRuntime().availableProcessors(),
                        work -> {
                            Thread thread = new Thread(work, name);
                            thread.setDaemon(true);
                            return thread;
                        }));
    }

    /**
     * Begins some work when a thread is free, in the order of the calls.
     *
     * @throws IllegalStateException once they are closed
     */
    public <T> Future<T> submit(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            throw new IllegalStateException("The threads that read pictures are closed", e);
        }
        return task;
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
