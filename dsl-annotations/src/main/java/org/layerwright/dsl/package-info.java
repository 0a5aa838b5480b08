/**
 * The language: what a network is declared with. {@link org.layerwright.dsl.Network} starts a
 * declaration; the sub-packages hold the layers, losses, optimizers and augmentation steps.
 *
 * <p>A declaration is an interface that is never implemented. Each of its methods is one layer: the
 * annotation says which, the annotation's members are the hyperparameters, the method's name is the
 * layer's name. Source order is data flow. Names, defaults and meaning are Keras's unless a member
 * says otherwise.
 *
 * <p>This module depends on nothing and does nothing; the compiler that reads it is a separate one.
 */
package org.layerwright.dsl;
