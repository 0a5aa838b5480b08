package values;

import static org.layerwright.dsl.LabelKind.SINGLE_LABEL;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.Activation;
import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.layer.Softmax;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.optimizer.Adam;

/** Every activation. */
@SuppressWarnings({"layerwright:activation-idle", "layerwright:nothing-trains"})
@Network(input = @Input(height = 1, width = 3, channels = 1))
@Labels(
        value = {"a", "b", "c"},
        kind = SINGLE_LABEL)
@CategoricalCrossentropy
@Adam
interface Functions {
    @Rescaling(scale = 1.0 / 255)
    Layer rescale();

    @Flatten
    Layer flatten();

    @Activation(ActivationFunction.RELU)
    Layer relu();

    @Activation(ActivationFunction.RELU6)
    Layer relu6();

    @Activation(ActivationFunction.LEAKY_RELU)
    Layer leakyRelu();

    @Activation(ActivationFunction.ELU)
    Layer elu();

    @Activation(ActivationFunction.SELU)
    Layer selu();

    @Activation(ActivationFunction.CELU)
    Layer celu();

    @Activation(ActivationFunction.GELU)
    Layer gelu();

    @Activation(ActivationFunction.GELU_APPROXIMATE)
    Layer geluApproximate();

    @Activation(ActivationFunction.SILU)
    Layer silu();

    @Activation(ActivationFunction.MISH)
    Layer mish();

    @Activation(ActivationFunction.HARD_SIGMOID)
    Layer hardSigmoid();

    @Activation(ActivationFunction.HARD_SILU)
    Layer hardSilu();

    @Activation(ActivationFunction.HARD_TANH)
    Layer hardTanh();

    @Activation(ActivationFunction.HARD_SHRINK)
    Layer hardShrink();

    @Activation(ActivationFunction.SOFT_SHRINK)
    Layer softShrink();

    @Activation(ActivationFunction.TANH)
    Layer tanh();

    @Activation(ActivationFunction.TANH_SHRINK)
    Layer tanhShrink();

    @Activation(ActivationFunction.SIGMOID)
    Layer sigmoid();

    @Activation(ActivationFunction.EXPONENTIAL)
    Layer exponential();

    @Activation(ActivationFunction.SOFTPLUS)
    Layer softplus();

    @Activation(ActivationFunction.SOFTSIGN)
    Layer softsign();

    @Activation(ActivationFunction.SQUAREPLUS)
    Layer squareplus();

    @Activation(ActivationFunction.SPARSE_PLUS)
    Layer sparsePlus();

    @Activation(ActivationFunction.SPARSE_SIGMOID)
    Layer sparseSigmoid();

    @Activation(ActivationFunction.LOG_SIGMOID)
    Layer logSigmoid();

    @Activation(ActivationFunction.LOG_SOFTMAX)
    Layer logSoftmax();

    @Activation(ActivationFunction.SPARSEMAX)
    Layer sparsemax();

    @Rescaling(scale = 4)
    Layer scores();

    @Softmax
    Layer shares();
}
