package org.layerwright.dsl.layer;

/** What a layer method returns. A declaration is never run, so nothing ever is one. */
public interface Layer {}
