package org.layerwright.data.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;

import org.layerwright.data.problem.Fault;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The members of a JSON object as a table's cells. */
final class JsonCells {
    private final TableOptions options;
    private final TableColumns members;
    // Of one-hot lines: an object need not have a member for each.
    private final Set<String> oneHot;

    private JsonCells(TableOptions options, Set<String> oneHot) {
        this.options = options;
        this.members = TableColumns.members(options);
        this.oneHot = oneHot;
    }

    static JsonCells of(List<String> lines, TableOptions options) {
        return new JsonCells(options, oneHot(lines, options));
    }

    private static Set<String> oneHot(List<String> lines, TableOptions options) {
        TableColumns members = TableColumns.members(options);
        Set<String> labels = new LinkedHashSet<>(options.labels());
        if (options.form() == LabelForm.ONE_HOT && labels.isEmpty()) {
            for (String line : lines) {
                try {
                    JsonObjects.parse(line, new HashSet<>()).keySet().stream()
                            .filter(members::isLabel)
                            .forEach(labels::add);
                } catch (IOException e) {
                    // Told when the line is read for its cells.
                    continue;
                }
            }
        }
        return labels;
    }

    Cells read(Map<String, JsonElement> object, Set<Fault> faults) {
        for (String name : object.keySet()) {
            if (!members.isKnown(name) && !members.isLabel(name)) {
                members.faultOfExtra(name).ifPresent(faults::add);
            }
        }
        if (!object.containsKey(TableColumns.FILE)) {
            faults.add(new Fault("member 'file' is missing", "Name the picture."));
        }
        boolean listed = options.form() != LabelForm.ONE_HOT;
        return new Cells(
                text(object, TableColumns.FILE, JsonPrimitive::isString, "a text", faults),
                listed ? list(object, TableColumns.LABELS, faults) : List.of(),
                listed ? list(object, TableColumns.UNKNOWN, faults) : List.of(),
                String.valueOf(object.get(TableColumns.LABELS)),
                listed ? Map.of() : marks(object),
                text(object, TableColumns.WEIGHT, JsonPrimitive::isNumber, "a number", faults),
                text(object, TableColumns.GROUP, each -> true, "a text", faults));
    }

    private Map<String, String> marks(Map<String, JsonElement> object) {
        Map<String, String> marks = new LinkedHashMap<>();
        for (String label : oneHot) {
            JsonElement value = object.getOrDefault(label, JsonNull.INSTANCE);
            marks.put(
                    label,
                    value instanceof JsonPrimitive primitive
                            ? primitive.getAsString()
                            : value.isJsonNull() ? "" : value.toString());
        }
        return marks;
    }

    private List<String> list(Map<String, JsonElement> object, String name, Set<Fault> faults) {
        boolean indices = options.form() == LabelForm.INDICES;
        String kind = indices ? "a number" : "a text";
        JsonElement value = object.getOrDefault(name, JsonNull.INSTANCE);
        if (value.isJsonNull()) {
            return List.of();
        }
        if (!(value instanceof JsonArray array)) {
            faults.add(notA("an array", name, value));
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (JsonElement each : array) {
            if (each instanceof JsonPrimitive primitive
                    && (indices ? primitive.isNumber() : primitive.isString())) {
                texts.add(primitive.getAsString().strip());
            } else {
                faults.add(notA(kind, "an entry of " + name, each));
            }
        }
        return texts;
    }

    private static String text(
            Map<String, JsonElement> object,
            String name,
            Predicate<JsonPrimitive> right,
            String kind,
            Set<Fault> faults) {
        JsonElement value = object.getOrDefault(name, JsonNull.INSTANCE);
        if (value instanceof JsonPrimitive primitive && right.test(primitive)) {
            return primitive.getAsString().strip();
        }
        if (!value.isJsonNull()) {
            faults.add(notA(kind, name, value));
        }
        return "";
    }

    private static Fault notA(String kind, String name, JsonElement value) {
        return new Fault(
                "%s is %s, not %s".formatted(name, value, kind), "Write %s.".formatted(kind));
    }
}
