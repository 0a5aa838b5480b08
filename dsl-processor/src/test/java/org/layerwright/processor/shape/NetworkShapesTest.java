package org.layerwright.processor.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.dsl.layer.Padding;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.decl.Library;
import org.layerwright.processor.decl.TypeForm;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.Training;
import org.layerwright.processor.model.layer.Conv2DSpec;
import org.layerwright.processor.model.layer.DenseSpec;
import org.layerwright.processor.model.layer.FlattenSpec;
import org.layerwright.processor.model.layer.InputSpec;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.layer.MaxPooling2DSpec;
import org.layerwright.processor.model.layer.RescalingSpec;
import org.layerwright.processor.model.layer.Size;
import org.layerwright.processor.model.layer.Window;
import org.layerwright.processor.report.Origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Shapes along a whole network. */
class NetworkShapesTest {
    private static final AnnotationDecl NOWHERE = new AnnotationDecl("", Map.of(), Origin.NONE);

    private static NetworkModel network(int size, LayerSpec... specs) {
        TypeForm form =
                new TypeForm(
                        "an interface", true, false, false, Optional.empty(), Optional.empty());
        List<LayerNode> layers = new ArrayList<>();
        InputSpec image = new InputSpec(List.of(size, size, 3), true);
        layers.add(new LayerNode("input", "input", image, List.of(), NOWHERE, List.of()));
        for (LayerSpec spec : specs) {
            int above = layers.size() - 1;
            String name = "l" + layers.size();
            layers.add(new LayerNode(name, name, spec, List.of(above), NOWHERE, List.of()));
        }
        return new NetworkModel(
                new InterfaceDecl(
                        "", "Net", form, List.of(), List.of(), Set.of(), true, Origin.NONE),
                Library.EMPTY,
                List.of(),
                List.of(),
                new Training(List.of(), List.of(), List.of(), List.of()),
                Optional.empty(),
                layers,
                List.of(),
                List.of());
    }

    private static Conv2DSpec conv(int filters) {
        return new Conv2DSpec(
                filters,
                new Window(new Size(3, 3), new Size(1, 1), new Size(1, 1), Padding.VALID),
                1,
                ActivationFunction.RELU,
                true);
    }

    private static MaxPooling2DSpec pool() {
        return new MaxPooling2DSpec(
                new Window(new Size(2, 2), new Size(2, 2), new Size(1, 1), Padding.VALID));
    }

    private static DenseSpec dense(int units) {
        return new DenseSpec(units, ActivationFunction.LINEAR, true);
    }

    /** The sum that Keras gives for the same network. */
    @Test
    void genreNetHasThisManyParameters() {
        NetworkShapes shapes =
                NetworkShapes.of(
                        network(
                                150,
                                new RescalingSpec(1.0 / 255, 0),
                                conv(32),
                                pool(),
                                conv(64),
                                pool(),
                                conv(128),
                                pool(),
                                conv(128),
                                pool(),
                                new FlattenSpec(),
                                dense(512),
                                dense(5)));

        assertThat(shapes.output(10)).contains(Shape.of(6272));
        assertThat(
                        IntStream.range(0, 13)
                                .mapToLong(i -> shapes.facts(i).orElseThrow().trainableParameters())
                                .sum())
                .isEqualTo(3_455_173);
    }

    @Test
    void nothingIsKnownBehindAMisfit() {
        NetworkModel network = network(4, conv(1), conv(1), new FlattenSpec(), dense(5));
        NetworkShapes shapes = NetworkShapes.of(network);

        assertThat(shapes.output(1)).contains(Shape.of(2, 2, 1));
        assertThat(shapes.inference(2)).isInstanceOf(Inference.DoesNotFit.class);
        assertThat(shapes.inference(3)).isEqualTo(new Inference.Unknown());
        assertThat(shapes.inference(4)).isEqualTo(new Inference.Unknown());
        assertThat(shapes.trace(network.layers().get(2)))
                .isEqualTo("    input  4x4x3\n    l1     2x2x1\n    l2  <- here");
    }

    @Test
    void withoutASoundInputNothingIsKnown() {
        assertThat(NetworkShapes.of(network(0, conv(1))).inference(1))
                .isEqualTo(new Inference.Unknown());
    }
}
