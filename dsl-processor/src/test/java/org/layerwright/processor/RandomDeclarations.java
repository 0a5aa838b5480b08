package org.layerwright.processor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Writes declarations, right and wrong, that javac itself has nothing against. */
final class RandomDeclarations {
    private final Random random;

    /** How often something odd is written, from 0 to 1; 0 gives declarations without a mistake. */
    private final double oddity;

    private boolean inClass;
    private boolean plain;

    RandomDeclarations(long seed, double oddity) {
        this.random = new Random(seed);
        this.oddity = oddity;
    }

    /** A compilation unit with one declaration, perhaps nested, of this name. */
    String next(String name) {
        StringBuilder text = new StringBuilder();
        OddValues.IMPORTS.forEach(
                p -> text.append("import org.layerwright.dsl.").append(p).append("*;\n"));
        inClass = false;
        boolean nested = random.nextInt(4) == 0;
        String own = nested ? "Within" : name;
        if (nested) {
            inClass = odd();
            text.append(inClass ? "class " : "interface ").append(name).append(" {\n");
        }
        text.append(random.nextInt(4) == 0 ? augmentation(own, nested) : network(own, nested));
        return text.append(nested ? "}\n" : "").toString();
    }

    private String network(String name, boolean nested) {
        int labels = 1 + random.nextInt(4);
        boolean single = labels > 1 && random.nextBoolean();
        StringBuilder text = new StringBuilder();
        String input = "@Input(height = %s, width = %s, channels = %s)";
        input = input.formatted(integer(16, 40), integer(16, 40), odd() ? integer(1, 9) : "3");
        text.append(odd() ? "@Network\n" : "@Network(input = {" + input);
        if (text.indexOf("{") > 0) {
            text.append(odd() ? ", " + input : "").append("})\n");
        }
        maybe(
                text,
                "@Labels(value = {"
                        + labels(labels)
                        + "}, kind = LabelKind."
                        + (single != odd() ? "SINGLE_LABEL" : "MULTI_LABEL")
                        + ")\n");
        // Not the same twice, which is javac's to tell.
        String binary = pick(OddValues.LOSSES).replace("SHARE", real(0.1)) + "\n";
        String categorical = pick(OddValues.LOSSES_OF_ONE).replace("SHARE", real(0.1)) + "\n";
        maybe(text, single ? categorical : binary);
        text.append(odd() ? single ? binary : categorical : "");
        boolean adam = random.nextBoolean();
        maybe(text, adam ? adam() : sgd());
        text.append(odd() ? adam ? sgd() : adam() : "");
        text.append(besideOptimizer());
        text.append(
                odd() ? "@Metrics({Metric.HAMMING_LOSS, Metric.MACRO_F1, Metric.MACRO_F1})\n" : "");
        text.append(odd() ? "@Augmented(String.class)\n" : "");
        text.append(odd() ? "@SuppressWarnings(\"layerwright:metric-twice\")\n" : "");
        List<String> body = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            body.add(image());
        }
        maybe(body, "@Flatten");
        for (int i = random.nextInt(3); i > 0; i--) {
            body.add(
                    random.nextBoolean()
                            ? dense(integer(1, 50), "RELU")
                            : "@Dropout(rate = " + real(0.3) + ")");
        }
        maybe(
                body,
                dense(
                        odd() ? integer(1, 9) : "" + labels,
                        odd() ? "TANH" : single ? "SOFTMAX" : "SIGMOID"));
        return text + type(name, nested) + methods(body, "Layer") + "}\n";
    }

    private String augmentation(String name, boolean nested) {
        List<String> body = new ArrayList<>();
        for (int i = odd() ? 0 : 1 + random.nextInt(4); i > 0; i--) {
            String reading =
                    ", fillMode = FillMode.%s, interpolation = Interpolation.%s, fillValue = %s)"
                            .formatted(
                                    pick(List.of("REFLECT", "CONSTANT", "WRAP", "NEAREST")),
                                    pick(List.of("NEAREST", "BILINEAR")),
                                    real(7));
            body.add(
                    switch (random.nextInt(6)) {
                        case 3, 4, 5 -> step(pick(OddValues.STEPS));
                        case 0 -> "@RandomFlip";
                        case 1 -> "@RandomRotation(value = " + factors() + reading;
                        default -> "@RandomZoom(height = " + factors() + reading;
                    });
        }
        return "@Augmentation\n" + type(name, nested) + methods(body, "Step") + "}\n";
    }

    private String step(String step) {
        String group = odd() ? pick(OddValues.GROUPS) : "";
        return group
                + step.replace("SHARES", odd() ? factors() : "{" + real(0.1) + ", 0.5}")
                        .replace("SHARE", real(0.25))
                        .replace("PIXELS", odd() ? integer(1, 9) : "5");
    }

    private String type(String name, boolean nested) {
        String kind = odd() ? pick(OddValues.KINDS) : "interface";
        boolean allowed =
                kind.startsWith("private") ? inClass : nested || !kind.startsWith("static");
        kind = allowed ? kind : "interface";
        plain = kind.equals("interface");
        return "%s %s%s {%s\n"
                .formatted(kind, name, plain && odd() ? "<T>" : "", kind.equals("enum") ? ";" : "");
    }

    private String methods(List<String> annotations, String returns) {
        StringBuilder text = new StringBuilder();
        int count = 0;
        Set<String> used = new HashSet<>();
        for (String annotation : annotations) {
            String chosen = pick(OddValues.NAMES) + (random.nextBoolean() ? "" : count);
            // The same method twice is javac's to tell.
            String name = odd() && used.add(chosen) ? chosen : "l" + count;
            String second = odd() ? "@" + pick(List.of("Flatten", "RandomFlip")) : "";
            second = annotation.startsWith(second) && !second.isEmpty() ? "" : second;
            text.append("    ")
                    .append(odd() ? "" : annotation)
                    .append(odd() ? " " + pick(OddValues.MODIFIERS) : "")
                    .append(' ')
                    .append(second)
                    .append(plain && odd() ? " default" : "")
                    .append(' ')
                    .append(odd() ? pick(OddValues.RETURNS) : returns)
                    .append(' ')
                    .append(name)
                    .append(odd() ? "(Layer other)" : "()")
                    .append(";\n");
            count++;
        }
        return text.toString();
    }

    private String image() {
        return switch (random.nextInt(9)) {
            case 6, 7 -> pick(OddValues.VALUE_LAYERS);
            case 0 -> "@Rescaling(scale = " + real(0.1) + ", offset = " + real(-1) + ")";
            case 1 -> "@MaxPooling2D(padding = Padding.SAME, poolSize = " + sizes() + ")";
            case 2 ->
                    "@BatchNormalization(momentum = %s, epsilon = %s)"
                            .formatted(real(0.9), real(0.01));
            case 3 ->
                    odd()
                            ? "@" + pick(OddValues.LAYERS_WITHOUT_MEMBERS)
                            : "@PerImageStandardization";
            case 4, 5 -> spatial(pick(OddValues.SPATIAL_LAYERS));
            default ->
                    "@Conv2D(filters = %s, kernelSize = %s, strides = %s, padding = Padding.%s, activation = ActivationFunction.%s, useBias = %s)"
                            .formatted(
                                    integer(1, 8),
                                    sizes(),
                                    sizes(),
                                    odd() ? "VALID" : "SAME",
                                    pick(List.of("LINEAR", "RELU", "ELU", "SOFTMAX", "LEAKY_RELU")),
                                    random.nextBoolean());
        };
    }

    private String spatial(String layer) {
        return layer.replace("SIZES", sizes())
                .replace("COUNT", integer(1, 4))
                .replace("ONE", integer(1, 1))
                .replace("NOTHING", odd() ? "{1, 2, 3}" : "0");
    }

    private static String dense(String units, String activation) {
        return "@Dense(units = " + units + ", activation = ActivationFunction." + activation + ")";
    }

    private String besideOptimizer() {
        List<String> choices = new ArrayList<>(OddValues.TRAINING);
        Collections.shuffle(choices, random);
        StringBuilder text = new StringBuilder();
        for (String choice : choices.subList(0, odd() ? 3 : random.nextInt(2))) {
            text.append(choice.replace("SHARE", real(0.3)).replace("COUNT", integer(2, 9)));
        }
        return text.toString();
    }

    private String adam() {
        return "@Adam(learningRate = %s, beta1 = %s, epsilon = %s)\n"
                .formatted(real(0.001), real(0.9), real(1e-7));
    }

    private String sgd() {
        return "@Sgd(learningRate = %s, momentum = %s, nesterov = %s)\n"
                .formatted(real(0.01), real(0.9), random.nextBoolean());
    }

    private String labels(int count) {
        List<String> labels = new ArrayList<>();
        for (int i = odd() ? count + 1 : count; i > 0; i--) {
            labels.add(odd() ? pick(OddValues.LABELS) : "\"label " + i + "\"");
        }
        return String.join(", ", labels);
    }

    private String sizes() {
        return odd()
                ? pick(List.of("{}", "{1, 2, 3}", "{0, 1}"))
                : "{" + integer(1, 3) + ", " + integer(1, 3) + "}";
    }

    private String factors() {
        return odd()
                ? pick(List.of("{}", "{1, 2, 3}", "{0.5, -0.5}"))
                : "{" + real(-0.3) + ", " + real(0.4) + "}";
    }

    private String integer(int from, int to) {
        return odd()
                ? pick(OddValues.INTEGERS)
                : String.valueOf(from + random.nextInt(to - from + 1));
    }

    private String real(double usual) {
        return odd() ? pick(OddValues.REALS) : String.valueOf(usual);
    }

    private boolean odd() {
        return random.nextDouble() < oddity;
    }

    private void maybe(StringBuilder text, String part) {
        text.append(odd() ? "" : part);
    }

    private void maybe(List<String> body, String part) {
        if (!odd()) {
            body.add(part);
        }
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
