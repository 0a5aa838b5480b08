package org.layerwright.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.layerwright.graph.LayerInfo;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.metrics.LabelKind;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A network's description as JSON. */
final class NetworkJson {
    private NetworkJson() {}

    static JsonObject write(NetworkInfo info) {
        JsonObject json = new JsonObject();
        json.addProperty("name", info.name());
        json.addProperty("height", info.height());
        json.addProperty("width", info.width());
        json.addProperty("channels", info.channels());
        json.addProperty("labelKind", info.labelKind().name());
        JsonArray labels = new JsonArray();
        info.labels().forEach(labels::add);
        json.add("labels", labels);
        JsonArray layers = new JsonArray();
        info.layers().forEach(layer -> layers.add(write(layer)));
        json.add("layers", layers);
        return json;
    }

    private static JsonObject write(LayerInfo layer) {
        JsonObject json = new JsonObject();
        json.addProperty("name", layer.name());
        json.addProperty("type", layer.type());
        JsonArray shape = new JsonArray();
        layer.outputShape().forEach(shape::add);
        json.add("outputShape", shape);
        json.addProperty("trainableParameters", layer.trainableParameters());
        json.addProperty("nonTrainableParameters", layer.nonTrainableParameters());
        json.addProperty("flops", layer.flops());
        return json;
    }

    static NetworkInfo read(JsonObject json) {
        return new NetworkInfo(
                json.get("name").getAsString(),
                json.get("height").getAsInt(),
                json.get("width").getAsInt(),
                json.get("channels").getAsInt(),
                LabelKind.valueOf(json.get("labelKind").getAsString()),
                list(json.getAsJsonArray("labels"), JsonElement::getAsString),
                list(json.getAsJsonArray("layers"), layer -> layer(layer.getAsJsonObject())));
    }

    private static LayerInfo layer(JsonObject json) {
        return new LayerInfo(
                json.get("name").getAsString(),
                json.get("type").getAsString(),
                list(json.getAsJsonArray("outputShape"), JsonElement::getAsInt),
                json.get("trainableParameters").getAsLong(),
                json.get("nonTrainableParameters").getAsLong(),
                json.get("flops").getAsLong());
    }

    private static <T> List<T> list(JsonArray array, Function<JsonElement, T> read) {
        List<T> list = new ArrayList<>();
        array.forEach(element -> list.add(read.apply(element)));
        return list;
    }
}
