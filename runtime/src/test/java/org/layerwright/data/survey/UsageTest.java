package org.layerwright.data.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.layerwright.data.Example;
import org.layerwright.data.Truth;
import org.layerwright.data.image.Picture;
import org.layerwright.data.survey.DuplicateGroup.Sameness;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

final class UsageTest {

    private static SurveyedPicture picture(String part, Truth truth) {
        return new SurveyedPicture(
                part,
                new Example(Picture.of(Path.of("x.png")), truth, "list:1"),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void weightsAndGroupsAreCounted() {
        Truth plain = Truth.of(List.of());
        Usage usage =
                Usage.of(
                        List.of(
                                picture("training", plain.group("anna")),
                                picture("training", plain.group("bert").weight(0)),
                                picture("training", plain.group("bert").weight(2.5)),
                                picture("validation", plain.group("anna")),
                                picture("validation", plain.group("anna")),
                                picture("validation", plain)));

        assertThat(usage.weights()).isEqualTo(new Quantiles(0, 1, 1, 1, 2.5));
        assertThat(usage.weighted()).isEqualTo(2);
        assertThat(usage.weightless()).isEqualTo(1);
        assertThat(usage.grouped()).isEqualTo(5);
        assertThat(usage.groups())
                .containsExactly(new Frequency("anna", 3), new Frequency("bert", 2));
        assertThat(usage.torn()).containsExactly("anna");
    }

    @Test
    void whatIsUnknownContradictsNothing() {
        Truth jazz = Truth.of(List.of(0));
        Truth perhapsJazz = Truth.of(List.of()).unknown(List.of(0));
        Truth other = Truth.of(List.of());

        assertThat(group(jazz, perhapsJazz).disagrees()).isFalse();
        assertThat(group(jazz, perhapsJazz, other).disagrees()).isTrue();
        assertThat(group(other, perhapsJazz).disagrees()).isFalse();
    }

    private static DuplicateGroup group(Truth... truths) {
        return new DuplicateGroup(
                Sameness.EXACT, List.of(truths).stream().map(t -> picture("all", t)).toList());
    }
}
