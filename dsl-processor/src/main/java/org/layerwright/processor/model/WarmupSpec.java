package org.layerwright.processor.model;

/** {@link org.layerwright.dsl.schedule.Warmup}. */
public record WarmupSpec(ScheduleSpec.Time length, double from) {}
