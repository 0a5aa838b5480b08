package org.layerwright.data.read;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

import org.layerwright.data.problem.Fault;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** One JSON object, strictly as RFC 8259 says, and no member twice. */
final class JsonObjects {
    private static final TypeAdapter<JsonElement> VALUES = new Gson().getAdapter(JsonElement.class);

    private JsonObjects() {}

    /**
     * Its members in their order.
     *
     * @param faults gets what a parser would pass over
     * @throws IOException if the text is no JSON object, or more than one
     */
    static Map<String, JsonElement> parse(String text, Set<Fault> faults) throws IOException {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        if (reader.peek() != JsonToken.BEGIN_OBJECT) {
            throw new MalformedJsonException("it begins with " + named(reader.peek()));
        }
        Map<String, JsonElement> members = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (members.put(name, VALUES.read(reader)) != null) {
                faults.add(new Fault("member '" + name + "' occurs twice", "Keep one of them."));
            }
        }
        reader.endObject();
        if (reader.peek() != JsonToken.END_DOCUMENT) {
            throw new MalformedJsonException("something follows the object");
        }
        return members;
    }

    private static String named(JsonToken token) {
        return switch (token) {
            case BEGIN_ARRAY -> "an array";
            case STRING -> "a text";
            case NUMBER -> "a number";
            default -> token.toString();
        };
    }
}
