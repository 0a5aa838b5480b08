package org.layerwright.bench.doctor.data;

/** The five shapes, each within a square from -1 to 1. */
enum Outline {
    DISC {
        @Override
        boolean covers(double down, double right) {
            return down * down + right * right <= 1;
        }
    },
    RING {
        @Override
        boolean covers(double down, double right) {
            return Math.max(Math.abs(down), Math.abs(right)) > 0.6;
        }
    },
    TRIANGLE {
        @Override
        boolean covers(double down, double right) {
            return Math.abs(right) <= (down + 1) / 2;
        }
    },
    CROSS {
        @Override
        boolean covers(double down, double right) {
            return Math.min(Math.abs(down), Math.abs(right)) < 0.3;
        }
    },
    STRIPES {
        @Override
        boolean covers(double down, double right) {
            return Math.floorMod((int) Math.floor((right + 1) * 2.5), 2) == 0;
        }
    };

    /** Whether a place is part of it. */
    abstract boolean covers(double down, double right);
}
