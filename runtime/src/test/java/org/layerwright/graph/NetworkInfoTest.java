package org.layerwright.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.layerwright.metrics.LabelKind;

class NetworkInfoTest {

    @Test
    void labelsOfSeveralOutputsAreToldApart() {
        NetworkInfo info =
                NetworkInfo.named("Digits")
                        .output("left", LabelKind.SINGLE_LABEL, "0", "1")
                        .output("right", LabelKind.SINGLE_LABEL, "1", "2")
                        .output("extra", LabelKind.MULTI_LABEL, "blurred")
                        .build();
        assertThat(info.labels()).containsExactly("0", "left/1", "right/1", "2", "blurred");
    }

    @Test
    void saysWhatItTakes() {
        NetworkInfo info =
                NetworkInfo.named("Room")
                        .image("front", 64, 48, 3)
                        .numbers("facts", 12)
                        .numbers("grid", 3, 2)
                        .build();
        assertThat(info.inputsInWords())
                .isEqualTo("front (image 64x48x3), facts (12 numbers), grid (3x2 numbers)");
        assertThat(info.takesOneImage()).isFalse();
        assertThat(info.image().name()).isEqualTo("front");
        NetworkInfo two = NetworkInfo.named("Two").image("a", 1, 1, 1).image("b", 1, 1, 1).build();
        assertThatThrownBy(two::height).hasMessageContaining("Two takes 2 images, not one");
        assertThat(NetworkInfo.named("One").image("a", 1, 1, 1).build().takesOneImage()).isTrue();
        assertThat(NetworkInfo.named("Row").numbers("input", 4).build().takesOneImage()).isFalse();
    }
}
