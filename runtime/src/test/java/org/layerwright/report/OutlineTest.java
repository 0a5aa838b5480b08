package org.layerwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.layerwright.report.Outline.Part;

class OutlineTest {

    /** 1 + 5 * 4 + 2 = 23 rows are few enough. */
    @Test
    void fewLayersAreAllShown() {
        Outline outline = Outline.of(ResidualNets.of(2, 3), Detail.FOLDED);

        assertThat(outline.parts()).hasSize(23).allMatch(Part::isLayer);
        assertThat(outline.isFolded()).isFalse();
        assertThat(outline.isChain()).isFalse();
    }

    /** Of 16 blocks all layers would be 67 rows, the blocks are 19, the stages 7. */
    @Test
    void blocksAreFoldedWithTheirTotals() {
        Outline outline = Outline.of(ResidualNets.of(3, 4, 6, 3), Detail.FOLDED);

        assertThat(outline.parts()).hasSize(19);
        Part part = outline.parts().get(4);
        assertThat(part.name()).isEqualTo("stage2/block_1");
        assertThat(part.type()).isEqualTo("Residual");
        assertThat(part.inputs()).containsExactly("stage1/block_3");
        assertThat(part.parameters()).isEqualTo(584 + 32 + 584);
        assertThat(part.flops()).isEqualTo(2023);
        assertThat(part.result().name()).isEqualTo("stage2/block_1/sum");
        assertThat(outline.isChain()).isTrue();
    }

    @Test
    void aLevelMoreIsFoldedWhereBlocksAreMany() {
        Outline outline = Outline.of(ResidualNets.of(10, 10, 10), Detail.FOLDED);

        assertThat(outline.parts())
                .extracting(Part::name)
                .containsExactly("stem", "stage1", "stage2", "stage3", "pool", "scores");
        assertThat(outline.parts().get(2).inputs()).containsExactly("stage1");
        assertThat(outline.parts().get(2).parameters()).isEqualTo(10 * 1200);
    }

    @Test
    void everyLayerIsThereOnRequest() {
        assertThat(Outline.of(ResidualNets.of(10, 10, 10), Detail.LAYERS).parts())
                .hasSize(3 + 30 * 4)
                .allMatch(Part::isLayer);
    }

    @Test
    void blocksThatFollowThemselvesAreOneRowIfNothingElseHelps() {
        Outline outline = Outline.of(RepeatedNets.of(40, 2), Detail.FOLDED);

        assertThat(outline.parts())
                .extracting(Part::name)
                .containsExactly("stem", "first_1 to 40", "between", "second_1 to 2");
        assertThat(outline.parts().get(1).type()).isEqualTo("40 x Conv");
        assertThat(outline.parts().get(1).parameters()).isEqualTo(40 * 3);
        assertThat(outline.parts().get(2).inputs()).containsExactly("first_1 to 40");
        assertThat(outline.parts().get(3).inputs()).containsExactly("between");
        assertThat(outline.isChain()).isTrue();
    }
}
