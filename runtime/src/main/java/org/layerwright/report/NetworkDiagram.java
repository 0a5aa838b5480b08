package org.layerwright.report;

import org.layerwright.graph.InputInfo;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.report.Outline.Part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A network as a drawing: a box for each layer, a stack of boxes for each folded block, arrows for
 * what each takes. It fits light and dark surroundings.
 *
 * @param info the network
 * @param detail whether blocks are folded
 */
public record NetworkDiagram(NetworkInfo info, Detail detail) implements ReportBlock {
    private static final double BOX_HEIGHT = 44;
    private static final double ROW_HEIGHT = 72;
    private static final double MARGIN = 10;

    private static final String STYLE =
            """
            svg.network {
              --box: #ffffff; --line: #97a2b0; --name: #1b2430; --note: #5a6675; --block: #0b6bb0;
              --tint: #e6f1f9; --end: #00745a; width: auto; max-width: 100%; margin: 0 auto;
              font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans",
                "Liberation Sans", Arial, sans-serif;
            }
            @media screen and (prefers-color-scheme: dark) {
              svg.network {
                --box: #181d24; --line: #6b7888; --name: #e7ebf0; --note: #9daaba; --block: #4da3e8;
                --tint: #16273a; --end: #5fd1ac;
              }
            }
            svg.network rect { fill: var(--box); stroke: var(--line); }
            svg.network .block rect { fill: var(--tint); stroke: var(--block); }
            svg.network .output rect { stroke: var(--end); stroke-width: 2; }
            svg.network path { fill: none; stroke: var(--line); stroke-width: 1.5; }
            svg.network marker path { fill: var(--line); stroke: none; }
            svg.network text { text-anchor: middle; font-size: 11.5px; fill: var(--note); }
            svg.network text.name { font-size: 13px; font-weight: 600; fill: var(--name); }
            """;

    /** A box before it has a place. */
    private record Box(String style, String name, String note, String tip, List<String> inputs) {
        double width() {
            return Math.max(90, Math.max(7.6 * name.length(), 6.4 * note.length()) + 24);
        }
    }

    /** The drawing of {@code info}, long blocks folded. */
    public static NetworkDiagram of(NetworkInfo info) {
        return new NetworkDiagram(info, Detail.FOLDED);
    }

    /** The drawing with as much detail. */
    public NetworkDiagram detail(Detail changed) {
        return new NetworkDiagram(info, changed);
    }

    /** The drawing as an SVG file's content, which needs nothing else. */
    public String toSvg() {
        Markup out = new Markup();
        render(out);
        return out.toString();
    }

    @Override
    public Span span() {
        return Span.FULL;
    }

    @Override
    public void render(Markup out) {
        List<Box> boxes = boxes();
        LayeredLayout layout =
                new LayeredLayout(
                        boxes.stream().mapToDouble(Box::width).toArray(), positions(boxes));
        double width = 2 * MARGIN;
        for (int box = 0; box < boxes.size(); box++) {
            width = Math.max(width, layout.place(box) + boxes.get(box).width() / 2 + 2 * MARGIN);
        }
        for (LayeredLayout.Route route : layout.routes()) {
            for (int cell : route.cells()) {
                width = Math.max(width, layout.place(cell) + 2 * MARGIN);
            }
        }
        double height = layout.rowCount() * ROW_HEIGHT - (ROW_HEIGHT - BOX_HEIGHT) + 2 * MARGIN;
        String w = Markup.px(width);
        String h = Markup.px(height);
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "network",
                "width",
                w,
                "height",
                h,
                "viewBox",
                "0 0 " + w + " " + h,
                "role",
                "img",
                "aria-label",
                "Layers of " + info.name());
        out.open("style").constant(STYLE).close();
        out.open("defs");
        out.open(
                "marker",
                "id",
                "network-arrow",
                "viewBox",
                "0 0 8 8",
                "refX",
                "7",
                "refY",
                "4",
                "markerWidth",
                "5",
                "markerHeight",
                "5",
                "orient",
                "auto");
        out.leaf("path", "d", "M0,0 L8,4 L0,8 z").close().close();
        layout.routes().forEach(route -> arrow(out, layout, route));
        for (int box = 0; box < boxes.size(); box++) {
            draw(out, boxes.get(box), MARGIN + layout.place(box), top(layout.row(box)));
        }
        out.close();
    }

    private List<Box> boxes() {
        List<Box> boxes = new ArrayList<>();
        for (InputInfo input : info.inputs()) {
            boxes.add(new Box("input", input.name(), sizes(input.shape()), "", List.of()));
        }
        List<String> outputs = info.outputs().stream().map(output -> output.name()).toList();
        for (Part part : Outline.of(info, detail).parts()) {
            boxes.add(
                    new Box(
                            style(part, outputs),
                            part.name(),
                            part.type() + " \u2192 " + sizes(part.result().outputShape()),
                            "%s parameters, %s FLOPs"
                                    .formatted(
                                            Numbers.count(part.parameters()),
                                            Numbers.count(part.flops())),
                            part.inputs()));
        }
        return boxes;
    }

    private static String style(Part part, List<String> outputs) {
        String kind = part.isLayer() ? "layer" : "block";
        return outputs.contains(part.result().name()) ? kind + " output" : kind;
    }

    private static List<List<Integer>> positions(List<Box> boxes) {
        Map<String, Integer> byName = new HashMap<>();
        for (int i = 0; i < boxes.size(); i++) {
            byName.put(boxes.get(i).name(), i);
        }
        return boxes.stream()
                .map(
                        box ->
                                box.inputs().stream()
                                        .map(name -> Objects.requireNonNull(byName.get(name)))
                                        .toList())
                .toList();
    }

    private static String sizes(List<Integer> shape) {
        return shape.stream().map(String::valueOf).collect(Collectors.joining(" \u00d7 "));
    }

    private static double top(int row) {
        return MARGIN + row * ROW_HEIGHT;
    }

    /** Down the gaps in curves, past the rows straight. */
    private static void arrow(Markup out, LayeredLayout layout, LayeredLayout.Route route) {
        StringBuilder path = new StringBuilder();
        double from = 0;
        for (int cell : route.cells()) {
            double x = MARGIN + layout.place(cell);
            double top = top(layout.row(cell));
            double bottom = top + BOX_HEIGHT;
            if (path.isEmpty()) {
                path.append("M").append(point(x, bottom));
            } else {
                double bend = (bottom - ROW_HEIGHT + top) / 2;
                path.append(" C").append(point(from, bend));
                path.append(" ").append(point(x, bend)).append(" ").append(point(x, top));
                path.append(layout.isBox(cell) ? "" : " L" + point(x, bottom));
            }
            from = x;
        }
        out.leaf("path", "d", path.toString(), "marker-end", "url(#network-arrow)");
    }

    private static String point(double x, double y) {
        return Markup.px(x) + "," + Markup.px(y);
    }

    private static void draw(Markup out, Box box, double x, double y) {
        double width = box.width();
        double left = x - width / 2;
        out.open("g", "class", box.style());
        if (!box.tip().isEmpty()) {
            out.element("title", box.tip());
        }
        if (box.style().startsWith("block")) {
            rectangle(out, left + 4, y + 4, width, 6);
        }
        rectangle(out, left, y, width, box.style().equals("input") ? BOX_HEIGHT / 2 : 6);
        out.element("text", box.name(), "class", "name", "x", Markup.px(x), "y", Markup.px(y + 19));
        out.element("text", box.note(), "x", Markup.px(x), "y", Markup.px(y + 35));
        out.close();
    }

    private static void rectangle(Markup out, double x, double y, double width, double radius) {
        out.leaf(
                "rect",
                "x",
                Markup.px(x),
                "y",
                Markup.px(y),
                "width",
                Markup.px(width),
                "height",
                Markup.px(BOX_HEIGHT),
                "rx",
                Markup.px(radius));
    }
}
