package org.layerwright.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.layerwright.graph.BlockInfo;
import org.layerwright.graph.InputInfo;
import org.layerwright.graph.LayerInfo;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.OutputInfo;
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
        JsonArray inputs = new JsonArray();
        info.inputs().forEach(input -> inputs.add(write(input)));
        json.add("inputs", inputs);
        JsonArray outputs = new JsonArray();
        info.outputs().forEach(output -> outputs.add(write(output)));
        json.add("outputs", outputs);
        JsonArray layers = new JsonArray();
        info.layers().forEach(layer -> layers.add(write(layer)));
        json.add("layers", layers);
        JsonArray blocks = new JsonArray();
        info.blocks().forEach(block -> blocks.add(write(block)));
        json.add("blocks", blocks);
        return json;
    }

    private static JsonObject write(InputInfo input) {
        JsonObject json = new JsonObject();
        json.addProperty("name", input.name());
        JsonArray shape = new JsonArray();
        input.shape().forEach(shape::add);
        json.add("shape", shape);
        json.addProperty("image", input.image());
        return json;
    }

    private static JsonObject write(OutputInfo output) {
        JsonObject json = new JsonObject();
        json.addProperty("name", output.name());
        json.addProperty("labelKind", output.labelKind().name());
        JsonArray labels = new JsonArray();
        output.labels().forEach(labels::add);
        json.add("labels", labels);
        return json;
    }

    private static JsonObject write(LayerInfo layer) {
        JsonObject json = new JsonObject();
        json.addProperty("name", layer.name());
        json.addProperty("owner", layer.owner());
        json.addProperty("type", layer.type());
        JsonArray inputs = new JsonArray();
        layer.inputs().forEach(inputs::add);
        json.add("inputs", inputs);
        JsonArray shape = new JsonArray();
        layer.outputShape().forEach(shape::add);
        json.add("outputShape", shape);
        json.addProperty("trainableParameters", layer.trainableParameters());
        json.addProperty("nonTrainableParameters", layer.nonTrainableParameters());
        json.addProperty("flops", layer.flops());
        return json;
    }

    private static JsonObject write(BlockInfo block) {
        JsonObject json = new JsonObject();
        json.addProperty("name", block.name());
        json.addProperty("type", block.type());
        json.addProperty("output", block.output());
        return json;
    }

    static NetworkInfo read(JsonObject json) {
        return new NetworkInfo(
                json.get("name").getAsString(),
                list(json.getAsJsonArray("inputs"), input -> input(input.getAsJsonObject())),
                list(json.getAsJsonArray("outputs"), output -> output(output.getAsJsonObject())),
                list(json.getAsJsonArray("layers"), layer -> layer(layer.getAsJsonObject())),
                list(json.getAsJsonArray("blocks"), block -> block(block.getAsJsonObject())));
    }

    private static InputInfo input(JsonObject json) {
        return new InputInfo(
                json.get("name").getAsString(),
                list(json.getAsJsonArray("shape"), JsonElement::getAsInt),
                json.get("image").getAsBoolean());
    }

    private static OutputInfo output(JsonObject json) {
        return new OutputInfo(
                json.get("name").getAsString(),
                LabelKind.valueOf(json.get("labelKind").getAsString()),
                list(json.getAsJsonArray("labels"), JsonElement::getAsString));
    }

    private static LayerInfo layer(JsonObject json) {
        return new LayerInfo(
                json.get("name").getAsString(),
                json.get("owner").getAsString(),
                json.get("type").getAsString(),
                list(json.getAsJsonArray("inputs"), JsonElement::getAsString),
                list(json.getAsJsonArray("outputShape"), JsonElement::getAsInt),
                json.get("trainableParameters").getAsLong(),
                json.get("nonTrainableParameters").getAsLong(),
                json.get("flops").getAsLong());
    }

    private static BlockInfo block(JsonObject json) {
        return new BlockInfo(
                json.get("name").getAsString(),
                json.get("type").getAsString(),
                json.get("output").getAsString());
    }

    private static <T> List<T> list(JsonArray array, Function<JsonElement, T> read) {
        List<T> list = new ArrayList<>();
        array.forEach(element -> list.add(read.apply(element)));
        return list;
    }
}
