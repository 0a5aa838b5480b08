package org.layerwright.data;

import org.layerwright.data.image.DecodeCheck;
import org.layerwright.data.image.PixelLimit;
import org.layerwright.data.image.Threads;
import org.layerwright.data.problem.DataException;
import org.layerwright.data.problem.DataProblem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Finds pictures that cannot be used before training begins, rather than in the middle of an epoch.
 * Each header is read in Java, so that a decompression bomb is refused before it is decoded; then
 * the file is decoded once, whole, by the decoder that training uses. As many at a time as there
 * are processors.
 */
public final class ImageInspector {
    private ImageInspector() {}

    /**
     * Decodes every picture once.
     *
     * @throws DataException if some cannot be used and the options say to reject, or if none can
     */
    public static Inspection inspect(ImageDataset data, InspectionOptions options) {
        List<Optional<DataProblem>> findings = findings(data, options);
        List<DataProblem> problems = findings.stream().flatMap(Optional::stream).toList();
        boolean reject = options.badImages() == InspectionOptions.BadImages.REJECT;
        if (!problems.isEmpty() && (reject || problems.size() == data.size())) {
            throw new DataException(
                    problems.size() + " of " + data.size() + " pictures cannot be used:", problems);
        }
        int[] usable =
                IntStream.range(0, data.size()).filter(i -> findings.get(i).isEmpty()).toArray();
        return new Inspection(data.subset(usable), problems);
    }

    private static List<Optional<DataProblem>> findings(
            ImageDataset data, InspectionOptions options) {
        PixelLimit limit = PixelLimit.of(options.maxPixels());
        try (DecodeCheck check = new DecodeCheck();
                Threads threads = Threads.named("layerwright-check")) {
            List<Future<Optional<DataProblem>>> running = new ArrayList<>();
            for (Example example : data.examples()) {
                running.add(
                        threads.submit(
                                () ->
                                        check.problemWith(
                                                example.picture(), example.origin(), limit)));
            }
            List<Optional<DataProblem>> findings = new ArrayList<>();
            for (Future<Optional<DataProblem>> future : running) {
                findings.add(future.get());
            }
            return findings;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while checking pictures", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "Checking pictures failed: " + e.getCause(), e.getCause());
        }
    }
}
