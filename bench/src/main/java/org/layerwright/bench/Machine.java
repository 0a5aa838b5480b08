package org.layerwright.bench;

import org.tensorflow.TensorFlow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Where figures were taken. Linux only: it reads {@code /proc}. */
final class Machine {
    private static final int KIB_PER_GIB = 1 << 20;

    private Machine() {}

    /** What a reader needs in order to judge or repeat a figure, by name. */
    static Map<String, String> describe() {
        Map<String, String> facts = new TreeMap<>();
        Runtime runtime = Runtime.getRuntime();
        facts.put("cpu", field(Path.of("/proc/cpuinfo"), "model name"));
        facts.put("cores", Integer.toString(runtime.availableProcessors()));
        facts.put(
                "memory",
                "%.0f GiB"
                        .formatted(
                                (double) kib(Path.of("/proc/meminfo"), "MemTotal") / KIB_PER_GIB));
        facts.put("load average at the end", loadAverage());
        facts.put("os", "%s %s".formatted(property("os.name"), property("os.version")));
        facts.put("jdk", "%s (%s)".formatted(property("java.version"), property("java.vendor")));
        facts.put("tensorflow java", property("bench.tensorflow"));
        facts.put("tensorflow", TensorFlow.version());
        return facts;
    }

    /** This process's memory as the operating system sees it (VmRSS), in KiB. */
    static long residentKib() {
        return kib(Path.of("/proc/self/status"), "VmRSS");
    }

    private static String loadAverage() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return String.format(Locale.ROOT, "%.1f", load);
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }

    private static long kib(Path file, String name) {
        return Long.parseLong(field(file, name).replace(" kB", ""));
    }

    private static String field(Path file, String name) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(name))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
