package org.layerwright.samples.multi;

import org.layerwright.data.ArrayDataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Rooms whose light is seen in the picture alone and whose things in the facts alone. */
final class Rooms {
    static final List<String> LIGHTS = List.of("left", "right", "light/none");
    private static final int SIDE = 4;

    private Rooms() {}

    static ArrayDataset of(int count, long seed) {
        Random random = new Random(seed);
        byte[][] pictures = new byte[count][SIDE * SIDE];
        float[][] facts = new float[count][3];
        List<List<String>> labels = new ArrayList<>();
        for (int room = 0; room < count; room++) {
            int light = random.nextInt(3);
            for (int pixel = 0; pixel < SIDE * SIDE; pixel++) {
                boolean lit = light < 2 && pixel % SIDE / 2 == light;
                pictures[room][pixel] = (byte) ((lit ? 180 : 20) + random.nextInt(60));
            }
            for (int fact = 0; fact < 3; fact++) {
                facts[room][fact] = random.nextFloat() * 2 - 1;
            }
            boolean chair = facts[room][0] + facts[room][1] > 0;
            List<String> own = new ArrayList<>(List.of(LIGHTS.get(light)));
            if (chair) {
                own.add("chair");
            }
            if (!chair && facts[room][2] < 0) {
                own.add("things/none");
            }
            labels.add(own);
        }
        return ArrayDataset.of(count)
                .images("picture", pictures, SIDE, SIDE, 1)
                .numbers("facts", facts)
                .labels(labels);
    }
}
