/**
 * Benchmarks, each a main class that prints a table and writes it to {@code bench/results}: {@link
 * org.layerwright.bench.StepBench} a training step against hand-written TensorFlow Java, {@link
 * org.layerwright.bench.PipelineBench} reading pictures, {@link org.layerwright.bench.SoakBench}
 * memory over many steps, {@link org.layerwright.bench.CompileBench} the annotation processor,
 * {@link org.layerwright.bench.SpeedBench} other libraries on the same work.
 */
@NullMarked
package org.layerwright.bench;

import org.jspecify.annotations.NullMarked;
