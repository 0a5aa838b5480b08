package org.layerwright.bench.rival;

import com.google.gson.Gson;

import org.layerwright.Model;
import org.layerwright.bench.net.PlainGenreNetModel;
import org.layerwright.graph.NetworkDefinition;
import org.layerwright.graph.NetworkGraph;
import org.layerwright.graph.NetworkSession;
import org.layerwright.natives.NativeLibrary;
import org.layerwright.train.Trainer;
import org.tensorflow.proto.ConfigProto;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * GenreNet's first step in a fresh virtual machine, phase by phase: what {@link Model} does in one
 * call is done piece by piece here. Prints the milliseconds of each as JSON.
 */
public final class StartupRun {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int BATCH = 32;

    private final Map<String, Double> phases = new LinkedHashMap<>();
    private long last = System.nanoTime();

    private StartupRun() {}

    /** When the process was asked for, in milliseconds since 1970. */
    public static void main(String[] args) throws ReflectiveOperationException {
        double before = System.currentTimeMillis() - Double.parseDouble(args[0]);
        StartupRun run = new StartupRun();
        run.phases.put("virtual machine", before);
        run.measure();
        System.out.println(new Gson().toJson(run.phases));
    }

    private void measure() throws ReflectiveOperationException {
        NativeLibrary.load();
        ended("native library");
        NetworkDefinition definition = definition();
        NetworkGraph graph = NetworkGraph.build(definition, 0);
        ended("graph");
        try (NetworkSession session = new NetworkSession(graph, ConfigProto.getDefaultInstance())) {
            ended("session and first weights");
            try (RandomBatch random = RandomBatch.of(definition.info(), BATCH)) {
                ended("batch in memory");
                Trainer trainer = new Trainer(session, definition.schedule());
                trainer.trainBatch(random.batch());
                ended("first step");
                trainer.trainBatch(random.batch());
                ended("second step");
            }
        }
    }

    private void ended(String phase) {
        long now = System.nanoTime();
        phases.put(phase, (now - last) / NANOS_PER_MILLI);
        last = now;
    }

    /** Generated classes keep it to themselves. */
    private static NetworkDefinition definition() throws ReflectiveOperationException {
        var constructor =
                Class.forName(PlainGenreNetModel.class.getName() + "$Definition")
                        .getDeclaredConstructor();
        constructor.setAccessible(true);
        return (NetworkDefinition) constructor.newInstance();
    }
}
