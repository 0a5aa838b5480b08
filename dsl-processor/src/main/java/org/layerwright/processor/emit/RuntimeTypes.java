package org.layerwright.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;

/** The types that generated code uses, by name: the compiler itself depends on neither of them. */
final class RuntimeTypes {
    static final ClassName ADAM = ClassName.get("org.layerwright.train", "Adam");
    static final ClassName AUGMENT_SCOPE = ClassName.get("org.layerwright.augment", "AugmentScope");
    static final ClassName BATCH_NORM = ClassName.get("org.layerwright.graph", "BatchNorm");
    static final ClassName FILL_MODE = ClassName.get("org.layerwright.augment", "FillMode");
    static final ClassName FLIP_MODE = ClassName.get("org.layerwright.augment", "FlipMode");
    static final ClassName INITIALIZER = ClassName.get("org.layerwright.graph", "Initializer");
    static final ClassName INTERPOLATION =
            ClassName.get("org.layerwright.augment", "Interpolation");
    static final ClassName LABEL_KIND = ClassName.get("org.layerwright.metrics", "LabelKind");
    static final ClassName LAYER_HANDLE = ClassName.get("org.layerwright", "LayerHandle");
    static final ClassName LOSSES = ClassName.get("org.layerwright.train", "Losses");
    static final ClassName METRIC = ClassName.get("org.layerwright.metrics", "Metric");
    static final ClassName MODEL = ClassName.get("org.layerwright", "Model");
    static final ClassName MODEL_OPTIONS = ClassName.get("org.layerwright", "ModelOptions");
    static final ClassName NETWORK_DEFINITION =
            ClassName.get("org.layerwright.graph", "NetworkDefinition");
    static final ClassName NETWORK_INFO = ClassName.get("org.layerwright.graph", "NetworkInfo");
    static final ClassName NETWORK_OUTPUT = ClassName.get("org.layerwright.graph", "NetworkOutput");
    static final ClassName NETWORK_SCOPE = ClassName.get("org.layerwright.graph", "NetworkScope");
    static final ClassName OPTIMIZER = ClassName.get("org.layerwright.graph", "Optimizer");
    static final ClassName OPS = ClassName.get("org.tensorflow.op", "Ops");
    static final ClassName SGD = ClassName.get("org.layerwright.train", "Sgd");

    /** {@code Operand<TFloat32>}: what every layer is in generated code. */
    static final ParameterizedTypeName OPERAND =
            ParameterizedTypeName.get(
                    ClassName.get("org.tensorflow", "Operand"),
                    ClassName.get("org.tensorflow.types", "TFloat32"));

    private RuntimeTypes() {}
}
