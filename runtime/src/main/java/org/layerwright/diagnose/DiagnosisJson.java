package org.layerwright.diagnose;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import org.layerwright.diagnose.rule.Finding;

import java.util.List;
import java.util.Locale;

/** A diagnosis for other programs. */
final class DiagnosisJson {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

    private DiagnosisJson() {}

    static String of(Diagnosis diagnosis) {
        JsonObject json = new JsonObject();
        json.addProperty("network", diagnosis.file().plan().network().name());
        json.addProperty("moment", diagnosis.moment());
        json.add(
                "cause",
                diagnosis.cause().map(it -> (JsonElement) write(it)).orElse(JsonNull.INSTANCE));
        json.add("also", findings(diagnosis.also()));
        json.add("notIt", texts(diagnosis.notIt()));
        json.add("notes", findings(diagnosis.notes()));
        return GSON.toJson(json);
    }

    private static JsonArray findings(List<Finding> findings) {
        JsonArray array = new JsonArray();
        findings.forEach(it -> array.add(write(it)));
        return array;
    }

    private static JsonObject write(Finding finding) {
        JsonObject json = new JsonObject();
        json.addProperty("id", "LW-" + finding.id());
        json.addProperty("title", finding.title());
        json.addProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.addProperty("where", finding.where());
        json.addProperty("since", finding.since());
        json.add("evidence", texts(finding.evidence()));
        json.addProperty("cause", finding.cause());
        json.add("fixes", texts(finding.fixes()));
        return json;
    }

    private static JsonArray texts(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }
}
