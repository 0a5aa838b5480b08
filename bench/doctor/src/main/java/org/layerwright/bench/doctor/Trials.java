package org.layerwright.bench.doctor;

import org.layerwright.bench.doctor.trial.Fault;
import org.layerwright.bench.doctor.trial.RealTrials;
import org.layerwright.bench.doctor.trial.Setup;
import org.layerwright.bench.doctor.trial.ShapeControls;
import org.layerwright.bench.doctor.trial.ShapeDataFaults;
import org.layerwright.bench.doctor.trial.ShapeFaults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is run.
 *
 * @param faults each beside its healthy twin
 * @param healthy controls, and twins that are none of these
 */
public record Trials(List<Fault> faults, List<Setup> healthy) {
    public Trials {
        faults = List.copyOf(faults);
        healthy = List.copyOf(healthy);
    }

    /**
     * All there are.
     *
     * @param pictures the folder with the real sets; without it there are only drawn shapes
     */
    public static Trials all(Optional<Path> pictures) {
        List<Fault> faults = new ArrayList<>(ShapeFaults.ALL);
        faults.addAll(ShapeDataFaults.ALL);
        List<Setup> controls = new ArrayList<>(ShapeControls.ALL);
        pictures.map(RealTrials::new)
                .ifPresent(
                        real -> {
                            faults.addAll(real.faults());
                            controls.addAll(real.controls());
                        });
        Map<String, Setup> byName = new LinkedHashMap<>();
        controls.forEach(setup -> byName.put(setup.name(), setup));
        faults.forEach(fault -> byName.putIfAbsent(fault.twin().name(), fault.twin()));
        return new Trials(faults, List.copyOf(byName.values()));
    }

    /** Those in whose names this is. */
    public Trials only(String part) {
        return new Trials(
                faults.stream().filter(fault -> fault.id().contains(part)).toList(),
                healthy.stream().filter(setup -> setup.name().contains(part)).toList());
    }

    /** Those of these names. */
    public Trials only(Set<String> ids, Set<String> names) {
        return new Trials(
                faults.stream().filter(fault -> ids.contains(fault.id())).toList(),
                healthy.stream().filter(setup -> names.contains(setup.name())).toList());
    }
}
