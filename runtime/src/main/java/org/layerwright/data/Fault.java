package org.layerwright.data;

/**
 * What is wrong, before it is known where.
 *
 * @param what what is wrong; no full stop
 * @param fix what to do about it, a full sentence
 */
record Fault(String what, String fix) {}
