package org.layerwright.graph;

/** Which fan a variance-scaling initializer divides by. */
public enum FanMode {
    /** Inputs of one output: keeps the forward signal's size. */
    FAN_IN {
        @Override
        double fan(Fans fans) {
            return fans.in();
        }
    },
    /** Outputs of one input: keeps the gradient's size. */
    FAN_OUT {
        @Override
        double fan(Fans fans) {
            return fans.out();
        }
    },
    /** Mean of inputs and outputs: a compromise between forward and backward signal. */
    FAN_AVG {
        @Override
        double fan(Fans fans) {
            return (fans.in() + fans.out()) / 2;
        }
    };

    abstract double fan(Fans fans);
}
