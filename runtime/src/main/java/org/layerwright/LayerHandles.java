package org.layerwright;

import org.layerwright.graph.LayerInfo;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.NetworkSession;

import java.util.List;

/** Finds a model's layers by name. */
record LayerHandles(NetworkInfo info, NetworkSession session) {

    LayerHandle layer(String name) {
        return info.layers().stream()
                .filter(layer -> layer.name().equals(name))
                .map(this::handle)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "%s has no layer %s; it has %s"
                                                .formatted(info.name(), name, names())));
    }

    List<LayerHandle> block(String name) {
        List<LayerHandle> layers =
                info.layers().stream()
                        .filter(layer -> layer.name().startsWith(name + "/"))
                        .map(this::handle)
                        .toList();
        if (layers.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s has no block %s; its layers are %s".formatted(info.name(), name, names()));
        }
        return layers;
    }

    private LayerHandle handle(LayerInfo layer) {
        return new LayerHandle(layer, session);
    }

    private List<String> names() {
        return info.layers().stream().map(LayerInfo::name).toList();
    }
}
