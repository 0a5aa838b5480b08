package org.layerwright.samples.zoo.mobilenet;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code keras.applications.MobileNetV2} calls the layers of {@link MobileNetV2}, so that its
 * files of weights can be loaded: {@code LoadOptions.strict().layers(KerasNames::ofModel)}.
 */
public final class KerasNames {
    private static final Map<String, String> ENDS =
            Map.of(
                    "Conv1", "conv1",
                    "bn_Conv1", "norm1",
                    "Conv_1", "last/conv",
                    "Conv_1_bn", "last/norm");

    /** Blocks that are repetitions here, by their number there. */
    private static final Map<String, String> REPEATED =
            Map.of(
                    "4", "block4_1",
                    "5", "block4_2",
                    "7", "block7_1",
                    "8", "block7_2",
                    "9", "block7_3",
                    "11", "block11_1",
                    "12", "block11_2",
                    "14", "block14_1",
                    "15", "block14_2");

    private static final Map<String, String> PARTS =
            Map.of(
                    "expand", "expand/conv",
                    "expand_BN", "expand/norm",
                    "depthwise", "project/depthwise",
                    "depthwise_BN", "project/depthwiseNorm",
                    "project", "project/conv",
                    "project_BN", "project/norm");

    private static final Pattern IN_BLOCK =
            Pattern.compile("(?:block_(\\d+)|expanded_conv)_(\\w+)");

    private KerasNames() {}

    /** This library's name of one of Keras's layers; others keep theirs. */
    public static String ofModel(String keras) {
        Matcher block = IN_BLOCK.matcher(keras);
        if (!block.matches()) {
            return ENDS.getOrDefault(keras, keras);
        }
        String part = PARTS.getOrDefault(block.group(2), block.group(2));
        String number = block.group(1);
        // The first block widens nothing, so that it is a projection alone.
        return number == null
                ? "block0/" + part.replace("project/", "")
                : REPEATED.getOrDefault(number, "block" + number) + "/" + part;
    }
}
