package org.layerwright.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;

/** Paints the pictures of a sheet and their captions. */
final class SheetPainter {
    private static final Color GROUND = new Color(0xFA, 0xFA, 0xF8);
    private static final int INK = 0x404040;
    private static final int CAPTION_GAP = 4;

    private final SheetLayout layout;
    private final BufferedImage sheet;

    SheetPainter(SheetLayout layout) {
        this.layout = layout;
        this.sheet =
                new BufferedImage(
                        layout.totalWidth(), layout.totalHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(GROUND);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        graphics.dispose();
    }

    void paint(int cell, BufferedImage picture, String caption) {
        int left = layout.left(cell);
        int top = layout.top(cell);
        Graphics2D graphics = sheet.createGraphics();
        graphics.drawImage(fitting(picture), left, top, layout.width(), layout.height(), null);
        graphics.dispose();
        CaptionFont.draw(sheet, caption, left, top + layout.height() + CAPTION_GAP, INK);
    }

    BufferedImage picture() {
        return sheet;
    }

    /** Averaged where it is reduced; where it is enlarged, pixels stay squares. */
    private Image fitting(BufferedImage picture) {
        return picture.getWidth() <= layout.width()
                ? picture
                : picture.getScaledInstance(
                        layout.width(), layout.height(), Image.SCALE_AREA_AVERAGING);
    }
}
