package org.layerwright.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes networks of blocks, branches and shared layers, right and wrong. */
final class RandomGraphs {
    private static final List<String> EXPRESSIONS =
            List.of("filters / 0", "2 * wrong", "rate", "filters +", "filters - 4", "1 + rate");
    private static final List<String> MARKS =
            List.of(
                    "@Output",
                    "@Repeat",
                    "@Shared(\"l0\")",
                    "@Input",
                    "@Labels(count = 2)",
                    "@Inner");

    private final Random random;
    private final double oddity;

    RandomGraphs(long seed, double oddity) {
        this.random = new Random(seed);
        this.oddity = oddity;
    }

    String next(String name) {
        boolean named = random.nextBoolean();
        return """
                import org.layerwright.dsl.*;
                import org.layerwright.dsl.block.*;
                import org.layerwright.dsl.layer.*;
                import org.layerwright.dsl.loss.*;
                import org.layerwright.dsl.optimizer.*;
                @Network%s
                @Labels({"a", "b"})
                @BinaryCrossentropy
                @Adam
                interface %s {
                %s%s    @Flatten Layer flatten();
                    @Dense(units = 2, activation = ActivationFunction.SIGMOID) Layer out();
                    @Block(Inner.Body.class) @interface Inner {
                        int filters() default 4;
                        double rate() default 0.5;
                        interface Body {
                %s        }
                    }
                    @Block(Outer.Body.class) @interface Outer {
                        int filters() default 4;
                        double rate() default 0.5;
                        interface Body {
                %s        }
                    }
                }
                """
                .formatted(
                        named ? "" : "(input = @Input(height = 8, width = 8))",
                        name,
                        named ? "    @Input(shape = {8, 8, 4}) Layer l0();\n" : stem(),
                        layers(1, List.of("@Inner", "@Outer"), false),
                        stem("filters") + layers(1, List.of(), true),
                        stem("filters") + layers(1, List.of("@Inner"), true));
    }

    private static String stem() {
        return "    @Conv2D(filters = 4, padding = Padding.SAME) Layer l0();\n";
    }

    private String stem(String filters) {
        return "@Conv2D(padding = Padding.SAME) @Bind(\"filters = %s\") Layer l0();\n"
                .formatted(odd() ? pick(EXPRESSIONS) : filters);
    }

    /** Each takes the one above it, or that and another, so that none is without use. */
    private String layers(int first, List<String> blocks, boolean inBlock) {
        StringBuilder text = new StringBuilder();
        List<String> whole = new ArrayList<>();
        int count = first + 1 + random.nextInt(6);
        for (int i = first; i < count; i++) {
            String above = "l" + (i - 1);
            String other = "l" + random.nextInt(odd() ? count + 1 : i);
            String parameters = "";
            String what;
            switch (random.nextInt(5)) {
                case 0 -> {
                    what = "@Add";
                    parameters =
                            odd()
                                    ? "Layer " + other
                                    : above.equals(other)
                                            ? ""
                                            : "Layer " + above + ", Layer " + other;
                    what = parameters.isEmpty() ? "@ReLU" : what;
                }
                case 1 ->
                        what = "@Dropout(rate = 0.1)" + (inBlock ? " @Bind(\"rate = rate\")" : "");
                case 2 -> {
                    what = blocks.isEmpty() ? "@ReLU" : pick(blocks) + "(filters = 4)";
                    what += random.nextInt(3) == 0 ? " @Repeat(3)" : "";
                    whole.add("l" + i);
                }
                case 3 -> {
                    boolean shared = !whole.isEmpty();
                    what =
                            shared
                                    ? "@Shared(\"%s\")".formatted(pick(whole))
                                    : "@BatchNormalization";
                }
                default -> what = "@Conv2D(filters = 4, padding = Padding.SAME)";
            }
            String mark = odd() ? pick(MARKS) : "";
            boolean twice = !mark.isEmpty() && what.contains(mark.replaceAll("\\(.*", ""));
            text.append("    ").append(what).append(' ').append(twice ? "" : mark);
            text.append(" Layer l").append(i).append('(').append(parameters).append(");\n");
        }
        return text.toString();
    }

    private boolean odd() {
        return random.nextDouble() < oddity;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
