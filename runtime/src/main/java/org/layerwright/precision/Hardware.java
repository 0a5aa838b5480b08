package org.layerwright.precision;

import org.layerwright.natives.NativeLibrary;
import org.tensorflow.DeviceSpec;
import org.tensorflow.Graph;
import org.tensorflow.Session;
import org.tensorflow.exceptions.TensorFlowException;
import org.tensorflow.op.Ops;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.proto.GPUOptions;
import org.tensorflow.types.TFloat32;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of a machine decides about precision.
 *
 * @param features of the processor, by Linux's names; none where they cannot be read
 * @param gpu whether TensorFlow has a GPU to compute on
 */
record Hardware(Set<String> features, boolean gpu) {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    Hardware {
        features = Set.copyOf(features);
    }

    /** This machine; looked at once. */
    static Hardware here() {
        return Here.HARDWARE;
    }

    /** Products of whole tiles in bfloat16. */
    boolean amx() {
        return features.contains("amx_bf16");
    }

    /** Products of vectors in bfloat16. */
    boolean vectors() {
        return features.contains("avx512_bf16");
    }

    /** The flags of the first processor that a file like {@code /proc/cpuinfo} lists. */
    static Set<String> features(Stream<String> lines) {
        return lines.filter(line -> line.startsWith("flags"))
                .findFirst()
                .map(line -> line.substring(line.indexOf(':') + 1).strip().split("\\s+"))
                .map(names -> Set.copyOf(List.of(names)))
                .orElse(Set.of());
    }

    /** TensorFlow starts its devices when it is first asked, so that this is not done early. */
    private static final class Here {
        static final Hardware HARDWARE = new Hardware(processor(), findGpu());

        private static Set<String> processor() {
            if (!Files.isReadable(PROCESSORS)) {
                return Set.of();
            }
            try (Stream<String> lines = Files.lines(PROCESSORS)) {
                return features(lines);
            } catch (IOException | UncheckedIOException e) {
                return Set.of();
            }
        }

        /** The list of devices is not to be had from Java; whether an op runs on one is. */
        private static boolean findGpu() {
            DeviceSpec first =
                    DeviceSpec.newBuilder()
                            .deviceType(DeviceSpec.DeviceType.GPU)
                            .deviceIndex(0)
                            .build();
            ConfigProto config =
                    ConfigProto.newBuilder()
                            .setGpuOptions(GPUOptions.newBuilder().setAllowGrowth(true))
                            .build();
            NativeLibrary.load();
            try (Graph graph = new Graph();
                    Session session = new Session(graph, config)) {
                Ops tf = Ops.create(graph).withDevice(first);
                session.runner()
                        .fetch(tf.zeros(tf.constant(new int[1]), TFloat32.class))
                        .run()
                        .close();
                return true;
            } catch (TensorFlowException | IllegalArgumentException e) {
                return false;
            }
        }
    }
}
