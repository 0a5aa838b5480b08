package org.layerwright.bench.rival;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/** The contestant's side of what {@code bench/peers/protocol.py} describes. */
public final class Serving {
    private static final double NANOS = 1e9;

    private Serving() {}

    /**
     * Greets, then does the steps that standard input asks for, until it ends.
     *
     * @param step gives a loss or a probability
     */
    public static void serve(Greeting greeting, DoubleSupplier step) throws IOException {
        PrintStream out = System.out;
        // Whatever libraries print must not come between the answers.
        System.setOut(System.err);
        Gson gson = new Gson();
        out.println(gson.toJson(greeting));
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (String line = commands.readLine(); line != null; line = commands.readLine()) {
            List<Double> seconds = new ArrayList<>();
            double value = 0;
            for (int left = Integer.parseInt(line.split(" ")[1]); left > 0; left--) {
                long start = System.nanoTime();
                value = step.getAsDouble();
                seconds.add((System.nanoTime() - start) / NANOS);
            }
            out.println(gson.toJson(Map.of("seconds", seconds, "value", value)));
        }
    }
}
