package org.layerwright.data.image;

import org.tensorflow.Graph;
import org.tensorflow.Session;
import org.tensorflow.op.Ops;
import org.tensorflow.proto.ConfigProto;

import java.util.function.Function;

/**
 * A graph and a session of this package's own, on the CPU only, so that several can run at once and
 * none touches the network's.
 *
 * @param <T> the endpoints to feed and fetch
 */
public final class CpuGraph<T> implements AutoCloseable {
    private static final ConfigProto CPU_ONLY =
            ConfigProto.newBuilder().putDeviceCount("GPU", 0).build();

    private final Graph graph;
    private final T endpoints;
    private final Session session;

    private CpuGraph(Graph graph, T endpoints) {
        this.graph = graph;
        this.endpoints = endpoints;
        this.session = new Session(graph, CPU_ONLY);
    }

    /** Builds the graph and opens its session; frees both if that fails. */
    public static <T> CpuGraph<T> of(Function<Ops, T> build) {
        Graph graph = new Graph();
        try {
            return new CpuGraph<>(graph, build.apply(Ops.create(graph)));
        } catch (RuntimeException | Error e) {
            graph.close();
            throw e;
        }
    }

    public T endpoints() {
        return endpoints;
    }

    public Session.Runner runner() {
        return session.runner();
    }

    @Override
    public void close() {
        session.close();
        graph.close();
    }
}
