package org.layerwright.bench.doctor.net;

/**
 * The networks that faults are put into. All take pictures of 32 by 32 and end in five labels, one
 * of which each picture has, unless said otherwise.
 */
public final class Nets {
    /** What stands above each of them. */
    private static final String HEAD =
            """
            @Network(input = @Input(height = 32, width = 32))
            @Labels(value = {"disc", "ring", "triangle", "cross", "stripes"}, kind = SINGLE_LABEL)
            @CategoricalCrossentropy
            @Adam(learningRate = 1e-3)
            @Metrics(CATEGORICAL_ACCURACY)
            """;

    /** Two pairs of convolutions and a dense layer: 148,117 weights. */
    public static final Declaration CNN =
            net(
                    """
                    interface Net {
                        @Rescaling(scale = 1.0 / 255) Layer rescale();
                        @Conv2D(filters = 16, padding = SAME, activation = RELU) @HeNormal Layer conv1();
                        @Conv2D(filters = 16, padding = SAME, activation = RELU) @HeNormal Layer conv2();
                        @MaxPooling2D Layer pool1();
                        @Conv2D(filters = 32, padding = SAME, activation = RELU) @HeNormal Layer conv3();
                        @Conv2D(filters = 32, padding = SAME, activation = RELU) @HeNormal Layer conv4();
                        @MaxPooling2D Layer pool2();
                        @Flatten Layer flatten();
                        @Dense(units = 64, activation = RELU) @HeNormal Layer hidden();
                        @Dense(units = 5, activation = SOFTMAX) Layer shape();
                    }
                    """);

    /** The same for pictures with any number of labels. */
    public static final Declaration MULTI =
            CNN.with("kind = SINGLE_LABEL", "kind = MULTI_LABEL")
                    .with("@CategoricalCrossentropy", "@BinaryCrossentropy")
                    .with("CATEGORICAL_ACCURACY", "{SUBSET_ACCURACY, HAMMING_LOSS, MACRO_F1}")
                    .with("SOFTMAX", "SIGMOID");

    /** The Russian question's network, narrowed: 13 convolutions, 314,285 weights. */
    public static final Declaration VGG =
            net(
                    """
                    interface Net {
                        @Rescaling(scale = 1.0 / 255) Layer rescale();
                        @Conv2D(filters = 8, padding = SAME, activation = RELU) @HeNormal Layer conv1a();
                        @Conv2D(filters = 8, padding = SAME, activation = RELU) @HeNormal Layer conv1b();
                        @MaxPooling2D Layer pool1();
                        @Conv2D(filters = 16, padding = SAME, activation = RELU) @HeNormal Layer conv2a();
                        @Conv2D(filters = 16, padding = SAME, activation = RELU) @HeNormal Layer conv2b();
                        @MaxPooling2D Layer pool2();
                        @Conv2D(filters = 32, padding = SAME, activation = RELU) @HeNormal Layer conv3a();
                        @Conv2D(filters = 32, padding = SAME, activation = RELU) @HeNormal Layer conv3b();
                        @Conv2D(filters = 32, padding = SAME, activation = RELU) @HeNormal Layer conv3c();
                        @MaxPooling2D Layer pool3();
                        @Conv2D(filters = 64, padding = SAME, activation = RELU) @HeNormal Layer conv4a();
                        @Conv2D(filters = 64, padding = SAME, activation = RELU) @HeNormal Layer conv4b();
                        @Conv2D(filters = 64, padding = SAME, activation = RELU) @HeNormal Layer conv4c();
                        @MaxPooling2D Layer pool4();
                        @Conv2D(filters = 64, padding = SAME, activation = RELU) @HeNormal Layer conv5a();
                        @Conv2D(filters = 64, padding = SAME, activation = RELU) @HeNormal Layer conv5b();
                        @Conv2D(filters = 64, padding = SAME, activation = RELU) @HeNormal Layer conv5c();
                        @MaxPooling2D Layer pool5();
                        @Flatten Layer flatten();
                        @Dense(units = 256, activation = RELU) @HeNormal Layer hidden1();
                        @Dropout(rate = 0.3) Layer drop1();
                        @Dense(units = 256, activation = RELU) @HeNormal Layer hidden2();
                        @Dropout(rate = 0.3) Layer drop2();
                        @Dense(units = 5, activation = SOFTMAX) Layer shape();
                    }
                    """);

    /** Six convolutions, each with batch normalization: 18,000 weights. */
    public static final Declaration BATCH_NORM =
            net("""
            interface Net {
                @Rescaling(scale = 1.0 / 255) Layer rescale();
                @ConvNorm(filters = 8) Layer conv1();
                @ConvNorm(filters = 8) Layer conv2();
                @MaxPooling2D Layer pool1();
                @ConvNorm(filters = 16) Layer conv3();
                @ConvNorm(filters = 16) Layer conv4();
                @MaxPooling2D Layer pool2();
                @ConvNorm(filters = 32) Layer conv5();
                @ConvNorm(filters = 32) Layer conv6();
                @GlobalAveragePooling2D Layer average();
                @Dense(units = 5, activation = SOFTMAX) Layer shape();
            }
            """)
                    .and(
                            """
                            @Block(ConvNorm.Body.class)
                            @interface ConvNorm {
                                int filters();

                                interface Body {
                                    @Conv2D(padding = SAME, useBias = false)
                                    @Bind("filters = filters")
                                    @HeNormal
                                    Layer conv();

                                    @BatchNormalization(momentum = 0.9) Layer norm();
                                    @ReLU Layer relu();
                                }
                            }
                            """);

    /** Two dense layers on the pixels: 401,925 weights. */
    public static final Declaration MLP =
            net(
                    """
                    interface Net {
                        @Rescaling(scale = 1.0 / 255) Layer rescale();
                        @Flatten Layer flatten();
                        @Dense(units = 128, activation = RELU) @HeNormal Layer hidden1();
                        @Dense(units = 64, activation = RELU) @HeNormal Layer hidden2();
                        @Dense(units = 5, activation = SOFTMAX) Layer shape();
                    }
                    """);

    /** Three convolutions and a global average: 24,000 weights. */
    public static final Declaration GAP =
            net(
                    """
                    interface Net {
                        @Rescaling(scale = 1.0 / 255) Layer rescale();
                        @Conv2D(filters = 16, padding = SAME, activation = RELU) @HeNormal Layer conv1();
                        @MaxPooling2D Layer pool1();
                        @Conv2D(filters = 32, padding = SAME, activation = RELU) @HeNormal Layer conv2();
                        @MaxPooling2D Layer pool2();
                        @Conv2D(filters = 64, padding = SAME, activation = RELU) @HeNormal Layer conv3();
                        @GlobalAveragePooling2D Layer average();
                        @Dense(units = 5, activation = SOFTMAX) Layer shape();
                    }
                    """);

    private Nets() {}

    private static Declaration net(String body) {
        return new Declaration(HEAD + body);
    }
}
