/**
 * The compiler of annotated networks: {@code read} → {@code model} → {@code check} → {@code
 * optimize} → {@code emit}, one package a stage, one type between two stages. This package only
 * wires them to javac.
 */
@NullMarked
package org.layerwright.processor;

import org.jspecify.annotations.NullMarked;
