package org.layerwright.data.problem;

/**
 * What is wrong, before it is known where.
 *
 * @param what what is wrong; no full stop
 * @param fix what to do about it, a full sentence
 */
public record Fault(String what, String fix) {}
