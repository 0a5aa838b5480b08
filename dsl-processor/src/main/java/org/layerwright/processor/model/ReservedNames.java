package org.layerwright.processor.model;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Names that no layer can have, because the generated model has a method without parameters of that
 * name already.
 */
public final class ReservedNames {
    private static final String EVERY_MODEL = "a method that every model has";
    private static final String EVERY_OBJECT = "a method that every Java object has";

    private static final Map<String, String> OWNERS = new TreeMap<>();

    static {
        for (String name :
                new String[] {
                    "augments",
                    "close",
                    "create",
                    "decisionRules",
                    "diagram",
                    "info",
                    "predictor",
                    "summary"
                }) {
            OWNERS.put(name, EVERY_MODEL);
        }
        OWNERS.put("trainer", EVERY_MODEL);
        for (String name : new String[] {"clone", "finalize", "getClass", "hashCode", "notify"}) {
            OWNERS.put(name, EVERY_OBJECT);
        }
        OWNERS.put("notifyAll", EVERY_OBJECT);
        OWNERS.put("toString", EVERY_OBJECT);
        OWNERS.put("wait", EVERY_OBJECT);
    }

    private ReservedNames() {}

    /** What has the name already, in words; empty if it is free. */
    public static Optional<String> owner(String name) {
        return Optional.ofNullable(OWNERS.get(name));
    }
}
