/**
 * How well the doctor names what is wrong: networks with a known fault, each beside a healthy twin,
 * and healthy controls; each is run, and what the compiler and the doctor say is compared with what
 * is known.
 */
@NullMarked
package org.layerwright.bench.doctor;

import org.jspecify.annotations.NullMarked;
