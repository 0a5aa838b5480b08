package org.layerwright.data.image;

import org.layerwright.natives.NativeLibrary;
import org.tensorflow.Graph;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.op.Ops;
import org.tensorflow.proto.ConfigProto;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A graph and a session of this package's own, on the CPU only, so that several can run at once and
 * none touches the network's. Safe for use by many threads.
 *
 * <p>The number of threads is left as it is by default: TensorFlow keeps one pool for all sessions,
 * sized by the first, which may be this one.
 *
 * @param <T> the endpoints to feed and fetch
 */
final class CpuGraph<T> implements AutoCloseable {
    private static final ConfigProto CPU_ONLY =
            ConfigProto.newBuilder().putDeviceCount("GPU", 0).build();

    private final Graph graph;
    private final T endpoints;
    private final Session session;

    // A session that is closed by an interrupted thread while it runs is never freed.
    private final ReadWriteLock life = new ReentrantReadWriteLock();

    private CpuGraph(Graph graph, T endpoints) {
        this.graph = graph;
        this.endpoints = endpoints;
        this.session = new Session(graph, CPU_ONLY);
    }

    /** Builds the graph and opens its session; frees both if that fails. */
    static <T> CpuGraph<T> of(Function<Ops, T> build) {
        NativeLibrary.load();
        Graph graph = new Graph();
        try {
            return new CpuGraph<>(graph, build.apply(Ops.create(graph)));
        } catch (RuntimeException | Error e) {
            graph.close();
            throw e;
        }
    }

    /**
     * Runs it once; the caller closes the result.
     *
     * @param feedAndFetch says what goes in and what is wanted
     * @throws IllegalStateException once it is closed
     */
    Result run(BiFunction<Session.Runner, T, Session.Runner> feedAndFetch) {
        Lock running = life.readLock();
        running.lock();
        try {
            return feedAndFetch.apply(session.runner(), endpoints).run();
        } finally {
            running.unlock();
        }
    }

    /** Waits for the runs that have begun, which take milliseconds, and frees everything. */
    @Override
    public void close() {
        Lock closing = life.writeLock();
        closing.lock();
        try {
            session.close();
            graph.close();
        } finally {
            closing.unlock();
        }
    }
}
