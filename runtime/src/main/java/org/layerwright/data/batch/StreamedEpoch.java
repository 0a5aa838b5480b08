package org.layerwright.data.batch;

import org.layerwright.data.ImageDataset;
import org.layerwright.data.image.DecodeCheck;
import org.layerwright.data.image.PixelLimit;
import org.layerwright.data.problem.DataException;
import org.layerwright.data.problem.DataProblem;
import org.tensorflow.Result;
import org.tensorflow.types.TUint8;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** An epoch read from disk by TensorFlow's threads. */
final class StreamedEpoch implements Epoch {
    private static final PixelLimit ANY_SIZE = PixelLimit.of(Long.MAX_VALUE);

    private final ImageDataset data;
    private final String input;
    private final EpochOrder order;
    private final PipelinePool.Lease lease;
    private final PixelSink sink;

    StreamedEpoch(
            ImageDataset data,
            String input,
            EpochOrder order,
            PipelinePool.Lease lease,
            PixelSink sink) {
        this.data = data;
        this.input = input;
        this.order = order;
        this.lease = lease;
        this.sink = sink;
    }

    @Override
    public boolean hasNext() {
        return order.hasNext();
    }

    @Override
    public Batch next() {
        int[] examples = order.next();
        Result result = fetch(examples);
        TUint8 images = (TUint8) result.get(0);
        try {
            sink.accept(examples, images);
        } catch (RuntimeException | Error e) {
            result.close();
            throw e;
        }
        return Batch.of(data, examples, Map.of(input, images), List.of(result));
    }

    private Result fetch(int[] examples) {
        try {
            return lease.pipeline().next();
        } catch (RuntimeException e) {
            throw culprit(examples, e);
        }
    }

    /**
     * TensorFlow does not say which picture of the batch it stumbled over: they are tried again one
     * by one.
     */
    private DataException culprit(int[] examples, RuntimeException failure) {
        DataProblem problem =
                new DataProblem(
                        data.examples().get(examples[0]).origin(),
                        "the batch that begins here could not be read ("
                                + failure.getMessage()
                                + ")",
                        "Check the disk and try again.");
        try (DecodeCheck check = new DecodeCheck()) {
            problem =
                    Arrays.stream(examples)
                            .mapToObj(data.examples()::get)
                            .flatMap(
                                    example ->
                                            check
                                                    .problemWith(
                                                            example.picture(),
                                                            example.origin(),
                                                            ANY_SIZE)
                                                    .stream())
                            .findFirst()
                            .orElse(problem);
        } catch (RuntimeException e) {
            e.addSuppressed(failure);
            throw e;
        }
        DataException named = new DataException(problem);
        named.initCause(failure);
        return named;
    }

    @Override
    public void close() {
        lease.close();
    }
}
