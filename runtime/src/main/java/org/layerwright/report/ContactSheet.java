package org.layerwright.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Many small pictures with captions and labels.
 *
 * @param images the pictures in reading order
 * @param compact whether pictures are shown small, many in a row
 */
public record ContactSheet(List<SheetImage> images, boolean compact) implements ReportBlock {

    public ContactSheet {
        images = List.copyOf(images);
    }

    /** A sheet of pictures large enough to judge a prediction. */
    public static ContactSheet of(List<SheetImage> images) {
        return new ContactSheet(images, false);
    }

    /** The sheet with small pictures, many in a row. */
    public ContactSheet asCompact() {
        return new ContactSheet(images, true);
    }

    @Override
    public Span span() {
        return Span.FULL;
    }

    @Override
    public void render(Markup out) {
        key(out);
        out.open("div", "class", compact ? "sheet compact" : "sheet");
        for (SheetImage image : images) {
            out.open("figure", "class", "picture");
            out.leaf("img", "src", image.dataUri(), "alt", image.caption());
            out.open("figcaption");
            if (!image.caption().isEmpty()) {
                out.element("span", image.caption(), "class", "caption", "title", image.caption());
            }
            if (!image.tags().isEmpty()) {
                out.open("span", "class", "tags");
                image.tags().forEach(tag -> tag.render(out));
                out.close();
            }
            out.close().close();
        }
        out.close();
    }

    private void key(Markup out) {
        Set<Tag.Verdict> verdicts = EnumSet.noneOf(Tag.Verdict.class);
        images.forEach(image -> image.tags().forEach(tag -> verdicts.add(tag.verdict())));
        verdicts.remove(Tag.Verdict.PLAIN);
        if (verdicts.isEmpty()) {
            return;
        }
        out.open("p", "class", "tags key");
        verdicts.forEach(verdict -> new Tag(verdict.meaning(), verdict).render(out));
        out.close();
    }
}
