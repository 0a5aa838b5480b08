package org.layerwright.bench.doctor;

import org.layerwright.bench.doctor.run.Store;

import java.nio.file.Path;
import java.util.Arrays;

public final class SweepMain {
    public static void main(String[] a) {
        new Sweep(
                        Trials.all(
                                java.util.Optional.ofNullable(System.getProperty("doctor.pictures"))
                                        .map(Path::of)),
                        new Store(Path.of(a[0])))
                .run(
                        Arrays.stream(a[1].split(",")).map(Long::valueOf).toList(),
                        a.length > 2 ? a[2] : "");
    }
}
