package org.layerwright.bench.doctor.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonDeserializationContext;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonSerializationContext;
import com.google.gson.JsonSerializer;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;

/** An {@code Optional} as a list of one value or none: a member that is null would be left out. */
final class OptionalAdapter implements JsonSerializer<Optional<?>>, JsonDeserializer<Optional<?>> {

    @Override
    public JsonElement serialize(Optional<?> value, Type type, JsonSerializationContext context) {
        JsonArray list = new JsonArray();
        value.ifPresent(content -> list.add(context.serialize(content, inner(type))));
        return list;
    }

    @Override
    public Optional<?> deserialize(
            JsonElement json, Type type, JsonDeserializationContext context) {
        JsonArray list = json.getAsJsonArray();
        return list.isEmpty()
                ? Optional.empty()
                : Optional.of(context.deserialize(list.get(0), inner(type)));
    }

    private static Type inner(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
