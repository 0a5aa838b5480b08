package org.layerwright.bench;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the pixels of a result come from, step by step.
 *
 * @param steps the maps in the order in which the steps are done; each from a place after the step
 *     to the place before it
 */
record Places(List<AffineTransform> steps) {
    private static final double MIDDLE = (Scene.SIDE - 1) / 2.0;

    /** How far from the border no reading reaches over it. */
    private static final double MARGIN = 1;

    Places {
        steps = List.copyOf(steps);
    }

    static AffineTransform flip(boolean horizontal, boolean vertical) {
        return zoom(vertical ? -1 : 1, horizontal ? -1 : 1);
    }

    static AffineTransform rotation(double turns) {
        return AffineTransform.getRotateInstance(2 * Math.PI * turns, MIDDLE, MIDDLE);
    }

    static AffineTransform zoom(double height, double width) {
        AffineTransform zoom = AffineTransform.getTranslateInstance(MIDDLE, MIDDLE);
        zoom.scale(width, height);
        zoom.translate(-MIDDLE, -MIDDLE);
        return zoom;
    }

    static AffineTransform translation(double down, double right) {
        return AffineTransform.getTranslateInstance(-right * Scene.SIDE, -down * Scene.SIDE);
    }

    /** From a place in the result to the place in the picture. */
    AffineTransform joined() {
        AffineTransform joined = new AffineTransform();
        steps.forEach(joined::concatenate);
        return joined;
    }

    /** Whether this pixel of the result comes from the picture. */
    boolean inPicture(int x, int y) {
        return inside(joined().transform(new Point2D.Double(x, y), null), 0);
    }

    /** Whether on its way through the steps it never comes near the border. */
    boolean inPictureAllTheWay(int x, int y) {
        return places(x, y).stream().allMatch(place -> inside(place, MARGIN));
    }

    /** Whether on its way through the steps it comes from outside a picture before. */
    boolean leavesPicture(int x, int y) {
        return !places(x, y).stream().allMatch(place -> inside(place, 0));
    }

    private List<Point2D> places(int x, int y) {
        List<Point2D> places = new ArrayList<>();
        Point2D place = new Point2D.Double(x, y);
        for (int step = steps.size() - 1; step >= 0; step--) {
            place = steps.get(step).transform(place, null);
            places.add(place);
        }
        return places;
    }

    private static boolean inside(Point2D place, double margin) {
        double least = margin - 0.5;
        double most = Scene.SIDE - 0.5 - margin;
        return Math.min(place.getX(), place.getY()) >= least
                && Math.max(place.getX(), place.getY()) <= most;
    }
}
