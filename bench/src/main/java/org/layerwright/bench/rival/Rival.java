package org.layerwright.bench.rival;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A library that does the same work.
 *
 * @param name as in tables
 * @param property the system property that tells where it is: an interpreter, or a file with a
 *     class path
 * @param program a script in {@code bench/peers}, or a main class
 * @param networks what it has been written for
 * @param training settings that train; {@code bench/results/speed-settings.md} says how fast each
 *     is
 * @param inference settings that answer
 * @param best those among them that are fastest at their precision, by network and task, or under
 *     the task alone
 */
record Rival(
        String name,
        String property,
        String program,
        Set<String> networks,
        List<String> training,
        List<String> inference,
        Map<String, List<String>> best) {

    private static final Set<String> EVERY =
            Set.of("GenreNet", "SmallVgg", "ResNet50", "MobileNetV2");

    /** All of them. */
    static final List<Rival> ALL =
            List.of(
                    new Rival(
                            "Keras",
                            "speed.keras",
                            "keras_speed.py",
                            EVERY,
                            List.of(
                                    "float32",
                                    "float32-fit",
                                    "float32-xla",
                                    "float32-xla-fit",
                                    "bfloat16",
                                    "bfloat16-fit",
                                    "bfloat16-xla",
                                    "bfloat16-xla-fit"),
                            List.of(
                                    "float32",
                                    "float32-saved",
                                    "float32-xla",
                                    "float32-saved-xla",
                                    "bfloat16",
                                    "bfloat16-saved",
                                    "bfloat16-xla",
                                    "bfloat16-saved-xla"),
                            Map.of(
                                    "TRAIN", List.of("float32", "bfloat16"),
                                    "INFER", List.of("float32", "float32-xla", "bfloat16"))),
                    new Rival(
                            "PyTorch",
                            "speed.torch",
                            "torch_speed.py",
                            EVERY,
                            List.of(
                                    "float32",
                                    "float32-nchw",
                                    "float32-fused",
                                    "float32-compile-fused",
                                    "bfloat16",
                                    "bfloat16-fused",
                                    "bfloat16-compile-fused"),
                            List.of(
                                    "float32",
                                    "float32-nchw",
                                    "float32-frozen",
                                    "float32-compile",
                                    "bfloat16",
                                    "bfloat16-compile"),
                            Map.of(
                                    "TRAIN", List.of("float32-fused", "bfloat16-fused"),
                                    "INFER", List.of("float32-compile", "bfloat16-compile"))),
                    new Rival(
                            "DJL",
                            "speed.djl",
                            "org.layerwright.bench.djl.DjlPeer",
                            Set.of("GenreNet"),
                            List.of("float32"),
                            List.of("float32"),
                            Map.of()));

    /** Whether it was written for this work's network. */
    boolean has(Work work) {
        return networks.contains(work.network());
    }

    /** All settings for a work. */
    List<String> settings(Work work) {
        return work.task() == Work.Task.TRAIN ? training : inference;
    }

    /** The fastest settings for a work. */
    List<String> best(Work work) {
        String task = work.task().name();
        return Stream.of(work.network() + " " + task, task)
                .filter(best::containsKey)
                .findFirst()
                .map(best::get)
                .orElseGet(() -> settings(work));
    }
}
