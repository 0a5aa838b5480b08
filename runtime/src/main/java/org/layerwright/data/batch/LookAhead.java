package org.layerwright.data.batch;

import org.layerwright.data.image.Threads;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * The next batches of an epoch while their pictures are being read, in order. So many are begun
 * that a step of training does not wait, and no more, since their pixels lie on the Java heap.
 */
final class LookAhead implements AutoCloseable {
    private static final int BATCHES = 3;
    private static final int HEAP_SHARE = 8;

    private final EpochOrder order;
    private final Pixels pixels;
    private final Threads threads;
    private final int most;
    private final Deque<Coming> begun = new ArrayDeque<>();

    /**
     * @param threads for reading; stay the caller's
     * @param batchBytes what the pixels of a batch take
     */
    LookAhead(EpochOrder order, Pixels pixels, Threads threads, long batchBytes) {
        this.order = order;
        this.pixels = pixels;
        this.threads = threads;
        long fitting = Runtime.getRuntime().maxMemory() / HEAP_SHARE / batchBytes;
        this.most = (int) Math.max(1, Math.min(BATCHES, fitting));
        beginMore();
    }

    /** A batch on its way: its examples, and for each its pixels. */
    record Coming(int[] examples, List<Future<byte[]>> pixels) {}

    boolean hasNext() {
        return !begun.isEmpty();
    }

    /** The next one, which need not be complete. */
    Coming next() {
        if (begun.isEmpty()) {
            throw new NoSuchElementException("The epoch has no more batches.");
        }
        Coming next = begun.remove();
        beginMore();
        return next;
    }

    private void beginMore() {
        while (begun.size() < most && order.hasNext()) {
            int[] examples = order.next();
            begun.add(new Coming(examples, Arrays.stream(examples).mapToObj(this::begin).toList()));
        }
    }

    private Future<byte[]> begin(int example) {
        Callable<byte[]> work = () -> pixels.of(example);
        if (!pixels.atHand(example)) {
            return threads.submit(work);
        }
        FutureTask<byte[]> done = new FutureTask<>(work);
        done.run();
        return done;
    }

    /** Drops what has not begun. What has ends by itself. */
    @Override
    public void close() {
        begun.forEach(coming -> coming.pixels().forEach(each -> each.cancel(false)));
        begun.clear();
    }
}
