package org.layerwright.samples.cli;

import org.layerwright.Model;
import org.layerwright.data.Example;
import org.layerwright.data.ImageDataset;
import org.layerwright.report.ContactSheet;
import org.layerwright.report.HtmlReport;
import org.layerwright.report.Note;
import org.layerwright.report.SheetImage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What training steps make of a few images, as a section of a page. */
final class AugmentedSheet {
    private static final int IMAGES = 4;
    private static final int DRAWS = 4;

    private AugmentedSheet() {}

    /** The page with the section, or as it was if the network augments nothing. */
    static HtmlReport addedTo(HtmlReport report, Model model, ImageDataset images)
            throws IOException {
        return model.augments()
                ? report.section(
                        "Augmented inputs",
                        Note.of("What the network sees in training."),
                        ContactSheet.of(draws(model, images)).asCompact())
                : report;
    }

    private static List<SheetImage> draws(Model model, ImageDataset images) throws IOException {
        List<Path> files = images.take(IMAGES).examples().stream().map(Example::file).toList();
        List<SheetImage> sheet = new ArrayList<>();
        for (Path file : files) {
            for (BufferedImage draw : model.preview(file, sheet.size(), DRAWS).draws()) {
                sheet.add(SheetImage.of(draw, ""));
            }
        }
        return sheet;
    }
}
