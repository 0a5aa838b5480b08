package org.layerwright.bench;

import org.layerwright.bench.net.PlainGenreNetModel;
import org.layerwright.data.ImageDataset;
import org.layerwright.diagnose.Doctor;
import org.layerwright.train.FitOptions;
import org.layerwright.train.Watcher;

import java.io.IOException;

/** How much longer {@code fit} takes with the doctor watching, on GenreNet. */
final class DoctorOverhead {
    private static final int PICTURES = 320;
    private static final int EPOCHS = 6;
    private static final Rounds FITS = new Rounds(3, 1);
    private static final double PERCENT = 100;

    private DoctorOverhead() {}

    /** In percent of a run without it, round by round. */
    static Sample percent() throws IOException {
        try (Pictures pictures = Pictures.draw(PICTURES)) {
            ImageDataset data = pictures.dataset();
            var times = FITS.time(() -> fit(data), () -> fit(data, Doctor.watching()));
            return times.get(1).over(times.get(0)).map(ratio -> PERCENT * (ratio - 1));
        }
    }

    private static void fit(ImageDataset data, Watcher... watchers) {
        try (PlainGenreNetModel model = PlainGenreNetModel.create()) {
            model.fit(data, FitOptions.epochs(EPOCHS).watch(watchers));
        }
    }
}
