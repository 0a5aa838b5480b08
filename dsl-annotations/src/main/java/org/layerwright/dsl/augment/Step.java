package org.layerwright.dsl.augment;

/** What an augmentation method returns. A declaration is never run, so nothing ever is one. */
public interface Step {}
