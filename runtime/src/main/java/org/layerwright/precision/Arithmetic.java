package org.layerwright.precision;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.proto.GPUOptions;
import org.tensorflow.proto.GraphOptions;
import org.tensorflow.proto.RewriterConfig;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a wished precision comes to on a machine. The graph of a network is the same in each: a
 * session's own rewriter puts the casts in, between the fences that the graph has ({@code
 * graph.Float32}).
 *
 * @param precision never {@link Precision#AUTO}
 * @param reason in words, with what is computed in fact
 * @param asWished whether it is computed as was asked
 */
public record Arithmetic(Precision precision, String reason, boolean asWished) {
    private static final Logger LOG = LoggerFactory.getLogger(Arithmetic.class);
    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    public Arithmetic {
        if (precision == Precision.AUTO) {
            throw new IllegalArgumentException("AUTO must be resolved before it is used");
        }
    }

    /** Everything in float32. */
    public static Arithmetic float32() {
        return new Arithmetic(Precision.FLOAT32, "float32", true);
    }

    /** On this machine; logs the reason when it is first given. */
    public static Arithmetic of(Precision wished) {
        if (wished == Precision.FLOAT32) {
            return float32();
        }
        Arithmetic resolved = of(wished, Hardware.here());
        if (TOLD.add(resolved.reason)) {
            LOG.atLevel(resolved.asWished ? Level.INFO : Level.WARN).log(resolved.reason);
        }
        return resolved;
    }

    /** On a machine. */
    static Arithmetic of(Precision wished, Hardware machine) {
        return switch (wished) {
            case FLOAT32 -> float32();
            case MIXED_BFLOAT16 -> bfloat16(machine);
            case MIXED_FLOAT16 -> float16(machine);
            case AUTO -> fastest(machine);
        };
    }

    private static Arithmetic fastest(Hardware machine) {
        if (machine.gpu()) {
            return new Arithmetic(
                    Precision.MIXED_FLOAT16,
                    "float16 with a scaled loss: there is a GPU (without tensor cores it stays at"
                            + " float32)",
                    true);
        }
        if (machine.amx()) {
            return bfloat16(machine);
        }
        return new Arithmetic(
                Precision.FLOAT32,
                machine.vectors()
                        ? "float32: the processor has avx512_bf16, but not amx_bf16, without which"
                                + " bfloat16 was slower where it was measured"
                        : "float32: the processor has no instructions for bfloat16",
                true);
    }

    private static Arithmetic bfloat16(Hardware machine) {
        if (machine.gpu()) {
            return new Arithmetic(
                    Precision.MIXED_BFLOAT16,
                    "bfloat16 was asked for, but TensorFlow computes it on processors only: on the"
                            + " GPU all is float32. Try MIXED_FLOAT16.",
                    false);
        }
        if (machine.amx()) {
            return new Arithmetic(
                    Precision.MIXED_BFLOAT16, "bfloat16: the processor has amx_bf16", true);
        }
        return new Arithmetic(
                Precision.MIXED_BFLOAT16,
                "bfloat16 was asked for, but the processor has %s: expect it to be slower than float32"
                        .formatted(
                                machine.vectors()
                                        ? "avx512_bf16 without amx_bf16"
                                        : "no instructions for it"),
                false);
    }

    private static Arithmetic float16(Hardware machine) {
        return machine.gpu()
                ? new Arithmetic(
                        Precision.MIXED_FLOAT16, "float16 with a scaled loss, on the GPU", true)
                : new Arithmetic(
                        Precision.MIXED_FLOAT16,
                        "float16 was asked for, but there is no GPU: all is computed in float32, with"
                                + " a scaled loss",
                        false);
    }

    /** How the loss is scaled, if it is. */
    public Optional<LossScaling> lossScaling() {
        return precision == Precision.MIXED_FLOAT16
                ? Optional.of(LossScaling.dynamic())
                : Optional.empty();
    }

    /**
     * How a session is opened. Memory of a GPU is taken as needed instead of all at once, so that
     * others can use the device.
     */
    public ConfigProto session() {
        RewriterConfig.Builder rewriter = RewriterConfig.newBuilder();
        if (precision == Precision.MIXED_BFLOAT16) {
            rewriter.setAutoMixedPrecisionOnednnBfloat16(RewriterConfig.Toggle.ON);
        }
        // Not auto_mixed_precision_cpu: with convolutions and pooling it ended the process.
        if (precision == Precision.MIXED_FLOAT16) {
            rewriter.setAutoMixedPrecision(RewriterConfig.Toggle.ON);
        }
        return ConfigProto.newBuilder()
                .setAllowSoftPlacement(true)
                .setGpuOptions(GPUOptions.newBuilder().setAllowGrowth(true))
                .setGraphOptions(GraphOptions.newBuilder().setRewriteOptions(rewriter))
                .build();
    }
}
