package org.layerwright.bench.rival;

import org.layerwright.Model;
import org.layerwright.ModelOptions;
import org.layerwright.bench.net.PlainGenreNetModel;
import org.layerwright.bench.net.SpeedMobileNetModel;
import org.layerwright.bench.net.SpeedResNetModel;
import org.layerwright.bench.net.SpeedVggModel;

import java.util.Map;
import java.util.function.Function;

/** The networks that are raced, as the product has them. */
public final class Networks {
    private static final Map<String, Function<ModelOptions, Model>> ALL =
            Map.of(
                    "GenreNet", PlainGenreNetModel::create,
                    "SmallVgg", SpeedVggModel::create,
                    "ResNet50", SpeedResNetModel::create,
                    "MobileNetV2", SpeedMobileNetModel::create);

    private Networks() {}

    /**
     * Makes one.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public static Model create(String name, ModelOptions options) {
        Function<ModelOptions, Model> create = ALL.get(name);
        if (create == null) {
            throw new IllegalArgumentException(
                    "no network is called %s; there are %s".formatted(name, ALL.keySet()));
        }
        return create.apply(options);
    }
}
