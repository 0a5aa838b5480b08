package org.layerwright.samples.zoo.efficientnet;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Add;
import org.layerwright.dsl.layer.Dropout;
import org.layerwright.dsl.layer.Layer;

/**
 * An inverted residual added to its input; in training it is left out for some images. Source: Tan
 * and Le, EfficientNet, 2019; Huang et al., Deep Networks with Stochastic Depth, 2016.
 */
@Block(Residual.Layers.class)
@interface Residual {
    /** Channels in and out; six times as many inside. */
    int filters();

    /** Height and width of the depthwise kernel. */
    int kernelSize();

    /** Share of images without the residual. */
    double dropRate();

    /** What it consists of. */
    interface Layers {
        @Expand
        @Bind("filters = 6 * filters")
        Layer expand();

        @Project
        @Bind({
            "inner = 6 * filters",
            "squeezed = filters / 4",
            "filters = filters",
            "kernelSize = kernelSize"
        })
        Layer project();

        @Dropout(noiseShape = {1, 1, 1})
        @Bind("rate = dropRate")
        Layer drop();

        @Add
        Layer sum(Layer drop, Layer input);
    }
}
