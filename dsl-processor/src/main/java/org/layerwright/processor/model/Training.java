package org.layerwright.processor.model;

import org.layerwright.processor.decl.AnnotationDecl;

import java.util.List;

/**
 * How a network's weights are changed, as it stands beside {@code @Network}. Of most there should
 * be one at most.
 *
 * @param optimizers there should be one
 * @param updates what is done whatever the optimizer
 * @param schedules of the learning rate
 * @param warmups before the schedule
 */
public record Training(
        List<Written<OptimizerSpec>> optimizers,
        List<Written<UpdateSpec>> updates,
        List<Written<ScheduleSpec>> schedules,
        List<Written<WarmupSpec>> warmups) {

    public Training {
        optimizers = List.copyOf(optimizers);
        updates = List.copyOf(updates);
        schedules = List.copyOf(schedules);
        warmups = List.copyOf(warmups);
    }

    static Training of(List<AnnotationDecl> annotations) {
        return new Training(
                Written.of(OptimizerCatalog.OPTIMIZERS, annotations),
                Written.of(OptimizerCatalog.UPDATES, annotations),
                Written.of(ScheduleCatalog.SCHEDULES, annotations),
                Written.of(ScheduleCatalog.WARMUPS, annotations));
    }

    /** The optimizer of a network without errors. */
    public OptimizerSpec optimizer() {
        return optimizers.get(0).spec();
    }
}
