package org.layerwright.processor.check.lint;

import static org.layerwright.processor.report.LintId.WINDOW_SKIPS;

import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.layer.AveragePooling2DSpec;
import org.layerwright.processor.model.layer.Conv2DSpec;
import org.layerwright.processor.model.layer.DepthwiseConv2DSpec;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.layer.MaxPooling2DSpec;
import org.layerwright.processor.model.layer.SeparableConv2DSpec;
import org.layerwright.processor.model.layer.Window;
import org.layerwright.processor.report.Findings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A window sees what it moves over. */
final class WindowSkips implements LintRule {
    private static final double LEAST = 0.5;

    private static final Map<Class<?>, Function<LayerSpec, Window>> WINDOWS = new HashMap<>();

    private static <S extends LayerSpec> void row(Class<S> type, Function<S, Window> window) {
        WINDOWS.put(type, spec -> window.apply(type.cast(spec)));
    }

    static {
        row(Conv2DSpec.class, Conv2DSpec::window);
        row(DepthwiseConv2DSpec.class, DepthwiseConv2DSpec::window);
        row(SeparableConv2DSpec.class, SeparableConv2DSpec::window);
        row(MaxPooling2DSpec.class, MaxPooling2DSpec::window);
        row(AveragePooling2DSpec.class, AveragePooling2DSpec::window);
    }

    @Override
    public void check(SoundNetwork network, Findings findings) {
        for (int i = 0; i < network.size(); i++) {
            LayerNode layer = network.layer(i);
            Optional.ofNullable(WINDOWS.get(layer.spec().getClass()))
                    .map(window -> window.apply(layer.spec()))
                    .filter(window -> seen(window) < LEAST)
                    .ifPresent(window -> tell(layer, window, findings));
        }
    }

    private static double seen(Window window) {
        return Math.min(1, (double) window.size().height() / window.strides().height())
                * Math.min(1, (double) window.size().width() / window.strides().width());
    }

    private static void tell(LayerNode layer, Window window, Findings findings) {
        findings.add(
                WINDOW_SKIPS,
                layer.written().origin("strides"),
                layer.written().simpleName(),
                layer.name(),
                window.size(),
                window.strides(),
                Words.percent(seen(window)));
    }
}
