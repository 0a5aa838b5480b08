package org.layerwright.processor.check.lint;

import static org.layerwright.processor.report.LintId.MAPS_NEVER_GROW;

import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.layer.Conv2DSpec;
import org.layerwright.processor.report.Findings;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Where pictures get smaller, there are more of them. */
final class MapsNeverGrow implements LintRule {
    private static final int SEVERAL = 3;

    @Override
    public void check(SoundNetwork network, Findings findings) {
        List<Integer> convolutions =
                IntStream.range(0, network.size())
                        .filter(i -> network.layer(i).spec() instanceof Conv2DSpec)
                        .boxed()
                        .toList();
        Set<Integer> heights = new TreeSet<>();
        Set<Integer> channels = new TreeSet<>();
        for (int i : convolutions) {
            heights.add(network.shape(network.layer(i).inputs().get(0)).dim(0));
            channels.add(network.shape(i).last());
        }
        // Convolutions without padding take a border off, which is no smaller scale.
        int shrunk = halvings(heights);
        if (shrunk >= SEVERAL - 1 && channels.size() == 1 && convolutions.size() >= SEVERAL) {
            LayerNode last = network.layer(convolutions.get(convolutions.size() - 1));
            findings.add(
                    MAPS_NEVER_GROW,
                    last.written().origin("filters"),
                    last.written().simpleName(),
                    last.name(),
                    shrunk,
                    channels.iterator().next());
        }
    }

    private static int halvings(Set<Integer> sizes) {
        double largest = sizes.stream().mapToInt(size -> size).max().orElse(1);
        double smallest = sizes.stream().mapToInt(size -> size).min().orElse(1);
        return (int) Math.round(Math.log(largest / smallest) / Math.log(2));
    }
}
