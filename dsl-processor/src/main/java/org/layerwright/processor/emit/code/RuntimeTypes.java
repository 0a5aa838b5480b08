package org.layerwright.processor.emit.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;

/** The types that generated code uses, by name: the compiler itself depends on neither of them. */
public final class RuntimeTypes {
    public static final ClassName ACTIVATIONS =
            ClassName.get("org.layerwright.layers", "Activations");
    public static final ClassName ADAPTED_NORMALIZATION =
            ClassName.get("org.layerwright.layers", "AdaptedNormalization");
    public static final ClassName ATTENTION = ClassName.get("org.layerwright.layers", "Attention");
    public static final ClassName AUGMENT_SCOPE =
            ClassName.get("org.layerwright.augment", "AugmentScope");
    public static final ClassName BATCH_NORMALIZATION =
            ClassName.get("org.layerwright.layers", "BatchNormalization");
    public static final ClassName CLIPPING = ClassName.get("org.layerwright.graph", "Clipping");
    public static final ClassName CONDITION = ClassName.get("org.layerwright.augment", "Condition");
    public static final ClassName CONSTRAINT = ClassName.get("org.layerwright.graph", "Constraint");
    public static final ClassName CONVOLUTIONS =
            ClassName.get("org.layerwright.layers", "Convolutions");
    public static final ClassName DISTRIBUTION =
            ClassName.get("org.layerwright.graph", "Distribution");
    public static final ClassName FAN_MODE = ClassName.get("org.layerwright.graph", "FanMode");
    public static final ClassName CUSTOM_SCOPE =
            ClassName.get("org.layerwright.layers", "CustomScope");
    public static final ClassName FILL_MODE = ClassName.get("org.layerwright.augment", "FillMode");
    public static final ClassName FLIP_MODE = ClassName.get("org.layerwright.augment", "FlipMode");
    public static final ClassName FLOAT32 = ClassName.get("org.layerwright.graph", "Float32");
    public static final ClassName HEAD = ClassName.get("org.layerwright.graph", "Head");
    public static final ClassName INITIALIZER =
            ClassName.get("org.layerwright.graph", "Initializer");
    public static final ClassName INTERPOLATION =
            ClassName.get("org.layerwright.augment", "Interpolation");
    public static final ClassName LABEL_KIND =
            ClassName.get("org.layerwright.metrics", "LabelKind");
    public static final ClassName LAYER_HANDLE = ClassName.get("org.layerwright", "LayerHandle");
    public static final ClassName LEARNING_RATE_SCHEDULE =
            ClassName.get("org.layerwright.graph", "LearningRateSchedule");
    public static final ClassName LEAKY_RELU = ClassName.get("org.tensorflow.op.nn", "LeakyRelu");
    public static final ClassName LOSSES = ClassName.get("org.layerwright.train", "Losses");
    public static final ClassName MEAN = ClassName.get("org.tensorflow.op.math", "Mean");
    public static final ClassName MERGING = ClassName.get("org.layerwright.layers", "Merging");
    public static final ClassName METRIC = ClassName.get("org.layerwright.metrics", "Metric");
    public static final ClassName SCORE_METRIC =
            ClassName.get("org.layerwright.metrics", "ScoreMetric");
    public static final ClassName MODEL = ClassName.get("org.layerwright", "Model");
    public static final ClassName MODEL_OPTIONS = ClassName.get("org.layerwright", "ModelOptions");
    public static final ClassName MOVING_AVERAGE =
            ClassName.get("org.layerwright.graph", "MovingAverage");
    public static final ClassName NETWORK_DEFINITION =
            ClassName.get("org.layerwright.graph", "NetworkDefinition");
    public static final ClassName NETWORK_INFO =
            ClassName.get("org.layerwright.graph", "NetworkInfo");
    public static final ClassName NETWORK_SCOPE =
            ClassName.get("org.layerwright.graph", "NetworkScope");
    public static final ClassName NOISE = ClassName.get("org.layerwright.layers", "Noise");
    public static final ClassName NORMALIZATION =
            ClassName.get("org.layerwright.layers", "Normalization");
    public static final ClassName OPS = ClassName.get("org.tensorflow.op", "Ops");
    public static final ClassName OPTIMIZER = ClassName.get("org.layerwright.graph", "Optimizer");
    public static final ClassName ORTHOGONAL_MODE =
            ClassName.get("org.layerwright.graph", "OrthogonalMode");
    public static final ClassName POOLING = ClassName.get("org.layerwright.layers", "Pooling");
    public static final ClassName PRODUCTS = ClassName.get("org.layerwright.layers", "Products");
    public static final ClassName REDUCE_MAX = ClassName.get("org.tensorflow.op.core", "ReduceMax");
    public static final ClassName REGULARIZER =
            ClassName.get("org.layerwright.graph", "Regularizer");
    public static final ClassName RESAMPLING =
            ClassName.get("org.layerwright.layers", "Resampling");
    public static final ClassName SEQUENCES = ClassName.get("org.layerwright.layers", "Sequences");
    public static final ClassName SIMPLEXES = ClassName.get("org.layerwright.layers", "Simplexes");
    public static final ClassName SPAN = ClassName.get("org.layerwright.train.schedule", "Span");
    public static final ClassName UPDATE_OPTIONS =
            ClassName.get("org.layerwright.graph", "UpdateOptions");
    public static final ClassName VALUE_RANGE =
            ClassName.get("org.layerwright.graph", "ValueRange");
    public static final ClassName WARMUP =
            ClassName.get("org.layerwright.train.schedule", "Warmup");

    /** {@code Operand<TFloat32>}: what every layer is in generated code. */
    public static final ParameterizedTypeName OPERAND =
            ParameterizedTypeName.get(
                    ClassName.get("org.tensorflow", "Operand"),
                    ClassName.get("org.tensorflow.types", "TFloat32"));

    private RuntimeTypes() {}

    /** The optimizer of this name. */
    public static ClassName optimizer(String name) {
        return ClassName.get("org.layerwright.train.optimizer", name);
    }

    /** The schedule of the learning rate of this name. */
    public static ClassName schedule(String name) {
        return ClassName.get("org.layerwright.train.schedule", name);
    }
}
