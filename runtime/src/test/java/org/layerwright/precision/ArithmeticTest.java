package org.layerwright.precision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tensorflow.proto.RewriterConfig;

import java.util.Set;
import java.util.stream.Stream;

class ArithmeticTest {
    private static final String AMX = "avx2 avx512_bf16 amx_bf16";
    private static final String VECTORS = "avx2 avx512_bf16";

    @ParameterizedTest
    @CsvSource({
        // wished, features, GPU, what comes of it, whether as wished, reason
        "FLOAT32, avx2 avx512_bf16 amx_bf16, true, FLOAT32, true, float32",
        "AUTO, avx2 avx512_bf16 amx_bf16, false, MIXED_BFLOAT16, true, the processor has amx_bf16",
        "AUTO, avx2 avx512_bf16, false, FLOAT32, true, not amx_bf16",
        "AUTO, avx2, false, FLOAT32, true, no instructions for bfloat16",
        "AUTO, avx2 avx512_bf16 amx_bf16, true, MIXED_FLOAT16, true, there is a GPU",
        "MIXED_BFLOAT16, avx2 amx_bf16, false, MIXED_BFLOAT16, true, the processor has amx_bf16",
        "MIXED_BFLOAT16, avx512_bf16, false, MIXED_BFLOAT16, false, without amx_bf16",
        "MIXED_BFLOAT16, avx2, false, MIXED_BFLOAT16, false, no instructions for it",
        "MIXED_BFLOAT16, amx_bf16, true, MIXED_BFLOAT16, false, Try MIXED_FLOAT16",
        "MIXED_FLOAT16, amx_bf16, false, MIXED_FLOAT16, false, there is no GPU",
        "MIXED_FLOAT16, avx2, true, MIXED_FLOAT16, true, on the GPU",
    })
    void comesToWhatTheMachineHas(
            Precision wished,
            String features,
            boolean gpu,
            Precision resolved,
            boolean asWished,
            String reason) {
        Hardware machine = new Hardware(Set.of(features.split(" ")), gpu);
        Arithmetic arithmetic = Arithmetic.of(wished, machine);
        assertThat(arithmetic.precision()).isEqualTo(resolved);
        assertThat(arithmetic.asWished()).isEqualTo(asWished);
        assertThat(arithmetic.reason()).contains(reason);
    }

    @Test
    void onlyTheRewriterOfItsOwnIsOn() {
        RewriterConfig none = rewriter(Precision.FLOAT32, VECTORS);
        RewriterConfig bfloat16 = rewriter(Precision.MIXED_BFLOAT16, AMX);
        RewriterConfig float16 = rewriter(Precision.MIXED_FLOAT16, AMX);
        assertThat(none).isEqualTo(RewriterConfig.getDefaultInstance());
        assertThat(bfloat16.getAutoMixedPrecisionOnednnBfloat16())
                .isEqualTo(RewriterConfig.Toggle.ON);
        assertThat(bfloat16.getAutoMixedPrecision()).isNotEqualTo(RewriterConfig.Toggle.ON);
        assertThat(float16.getAutoMixedPrecision()).isEqualTo(RewriterConfig.Toggle.ON);
        assertThat(float16.getAutoMixedPrecisionCpu()).isNotEqualTo(RewriterConfig.Toggle.ON);
    }

    private static RewriterConfig rewriter(Precision wished, String features) {
        return Arithmetic.of(wished, new Hardware(Set.of(features.split(" ")), false))
                .session()
                .getGraphOptions()
                .getRewriteOptions();
    }

    @Test
    void theLossIsScaledInFloat16Only() {
        Hardware machine = new Hardware(Set.of(), false);
        assertThat(Arithmetic.of(Precision.MIXED_FLOAT16, machine).lossScaling())
                .contains(new LossScaling(32_768, 2000));
        assertThat(Arithmetic.of(Precision.MIXED_BFLOAT16, machine).lossScaling()).isEmpty();
        assertThat(Arithmetic.float32().lossScaling()).isEmpty();
    }

    @Test
    void processorsAreReadAsLinuxListsThem() {
        Stream<String> lines =
                Stream.of(
                        "processor\t: 0",
                        "flags\t\t: fpu avx512_bf16 amx_bf16",
                        "vmx flags\t: ept",
                        "flags\t\t: other");
        assertThat(Hardware.features(lines))
                .containsExactlyInAnyOrder("fpu", "avx512_bf16", "amx_bf16");
        assertThat(Hardware.features(Stream.of("Features : neon"))).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> new Arithmetic(Precision.AUTO, "", true))
                .hasMessageContaining("AUTO");
        assertThatThrownBy(() -> new LossScaling(0, 1)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> new LossScaling(1, 0)).hasMessageContaining("growthSteps");
    }
}
