package org.layerwright.bench.doctor.run;

import com.google.gson.JsonDeserializationContext;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonSerializationContext;
import com.google.gson.JsonSerializer;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;

/** An {@code Optional} as its value, or null. */
final class OptionalAdapter implements JsonSerializer<Optional<?>>, JsonDeserializer<Optional<?>> {

    @Override
    public JsonElement serialize(Optional<?> value, Type type, JsonSerializationContext context) {
        return value.isPresent() ? context.serialize(value.get(), inner(type)) : JsonNull.INSTANCE;
    }

    @Override
    public Optional<?> deserialize(
            JsonElement json, Type type, JsonDeserializationContext context) {
        return Optional.ofNullable(context.deserialize(json, inner(type)));
    }

    private static Type inner(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
