package org.layerwright.processor.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShapeTest {
    @Test
    void isWrittenForPeopleAndForComments() {
        Shape shape = Shape.of(150, 140, 3);

        assertThat(shape).hasToString("150x140x3");
        assertThat(shape.withBatch()).isEqualTo("[?, 150, 140, 3]");
        assertThat(shape.count()).isEqualTo(63_000);
        assertThat(shape.last()).isEqualTo(3);
        assertThat(Shape.of(5).withBatch()).isEqualTo("[?, 5]");
    }
}
