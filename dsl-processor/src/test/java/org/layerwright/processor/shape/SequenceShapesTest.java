package org.layerwright.processor.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.layerwright.processor.model.layer.ClassTokenSpec;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.layer.MultiHeadAttentionSpec;
import org.layerwright.processor.model.layer.PositionEmbeddingSpec;
import org.layerwright.processor.model.layer.TakeTokenSpec;

import java.util.List;

/** Calculated by hand; the vision transformer's numbers are those of ViT-B/16. */
class SequenceShapesTest {
    @Test
    void selfAttentionOfAVisionTransformer() {
        LayerFacts facts =
                known(new MultiHeadAttentionSpec(12, 64, 64, 0.1, true), Shape.of(197, 768));
        assertThat(facts.output()).isEqualTo(Shape.of(197, 768));
        assertThat(facts.trainableParameters()).isEqualTo(2_362_368);
        assertThat(facts.weights())
                .extracting(weight -> weight.name() + " " + weight.shape())
                .containsExactly(
                        "query_kernel 768x12x64",
                        "query_bias 12x64",
                        "key_kernel 768x12x64",
                        "key_bias 12x64",
                        "value_kernel 768x12x64",
                        "value_bias 12x64",
                        "attention_output_kernel 12x64x768",
                        "attention_output_bias 768");
        // Four projections of 197x768x768 with bias, two products of 197x197x768.
        assertThat(facts.flops())
                .isEqualTo(4L * 197 * 768 * (2 * 768 + 1) + 2L * 2 * 197 * 197 * 768);
    }

    @Test
    void queryValueAndKeyMayDiffer() {
        LayerFacts facts =
                known(
                        new MultiHeadAttentionSpec(2, 3, 5, 0, false),
                        Shape.of(4, 6),
                        Shape.of(7, 8),
                        Shape.of(7, 9));
        assertThat(facts.output()).isEqualTo(Shape.of(4, 6));
        assertThat(facts.weights())
                .extracting(weight -> weight.name() + " " + weight.shape())
                .containsExactly(
                        "query_kernel 6x2x3",
                        "key_kernel 9x2x3",
                        "value_kernel 8x2x5",
                        "attention_output_kernel 2x5x6");
        // 4x6x6, 7x9x6, 7x8x10, 4x10x6 twice; 4x7 times 6 and times 10 twice.
        assertThat(facts.flops()).isEqualTo(2 * (144 + 378 + 560 + 240) + 2 * 28 * 16);
    }

    @Test
    void attentionTakesSequences() {
        MultiHeadAttentionSpec spec = new MultiHeadAttentionSpec(2, 3, 3, 0, true);
        assertThat(infer(spec, Shape.of(4))).isInstanceOf(Inference.WrongRank.class);
        assertThat(infer(spec, Shape.of(4, 6), Shape.of(2, 2, 6)))
                .isInstanceOf(Inference.WrongRank.class);
        assertThat(infer(spec, Shape.of(4, 6), Shape.of(7, 6), Shape.of(8, 6)))
                .isEqualTo(
                        new Inference.DoNotJoin(
                                "the value 7x6 has 7 positions and the key 8x6 has 8",
                                "Give each value its key."));
        assertThat(infer(new MultiHeadAttentionSpec(0, 3, 3, 0, true), Shape.of(4, 6)))
                .isInstanceOf(Inference.Unknown.class);
    }

    @Test
    void tokensAndPositions() {
        LayerFacts token = known(new ClassTokenSpec(), Shape.of(196, 768));
        assertThat(token.output()).isEqualTo(Shape.of(197, 768));
        assertThat(token.trainableParameters()).isEqualTo(768);
        LayerFacts positions = known(new PositionEmbeddingSpec(), Shape.of(197, 768));
        assertThat(positions.output()).isEqualTo(Shape.of(197, 768));
        assertThat(positions.trainableParameters()).isEqualTo(151_296);
        assertThat(known(new TakeTokenSpec(0), Shape.of(197, 768)).output())
                .isEqualTo(Shape.of(768));
        assertThat(known(new TakeTokenSpec(-197), Shape.of(197, 768)).output())
                .isEqualTo(Shape.of(768));
        assertThat(infer(new TakeTokenSpec(197), Shape.of(197, 768)))
                .isEqualTo(
                        new Inference.DoesNotFit(
                                "index",
                                "index 197",
                                "Use one from 0 to 196, or from -197 to -1."));
        for (LayerSpec spec :
                List.of(new ClassTokenSpec(), new PositionEmbeddingSpec(), new TakeTokenSpec(0))) {
            assertThat(infer(spec, Shape.of(14, 14, 768))).isInstanceOf(Inference.WrongRank.class);
        }
    }

    private static Inference infer(LayerSpec spec, Shape... inputs) {
        return LayerShapes.infer(spec, List.of(inputs));
    }

    private static LayerFacts known(LayerSpec spec, Shape... inputs) {
        return ((Inference.Known) infer(spec, inputs)).facts();
    }
}
