package org.layerwright.data.survey;

import org.layerwright.data.Example;
import org.layerwright.data.image.OwnSizeDecoder;
import org.layerwright.data.image.PixelLimit;
import org.layerwright.data.image.Threads;
import org.layerwright.data.problem.BadImageException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * Looks once at every picture, as many at a time as there are processors; of each only its facts
 * are kept, about 1.5 KiB.
 */
final class PictureScan {
    private PictureScan() {}

    static List<SurveyedPicture> of(List<Part> parts, PixelLimit limit) {
        try (OwnSizeDecoder decoder = OwnSizeDecoder.open(limit);
                Threads threads = Threads.named("layerwright-survey")) {
            List<Future<SurveyedPicture>> running = new ArrayList<>();
            for (Part part : parts) {
                for (Example example : part.data().examples()) {
                    running.add(threads.submit(() -> look(part.name(), example, decoder)));
                }
            }
            List<SurveyedPicture> pictures = new ArrayList<>(running.size());
            for (Future<SurveyedPicture> future : running) {
                pictures.add(future.get());
            }
            return pictures;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while looking at pictures", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "Looking at pictures failed: " + e.getCause(), e.getCause());
        }
    }

    private static SurveyedPicture look(String part, Example example, OwnSizeDecoder decoder) {
        try {
            PictureFacts facts = PictureFacts.of(decoder.decode(example.picture()));
            return new SurveyedPicture(part, example, Optional.of(facts), Optional.empty());
        } catch (BadImageException e) {
            return new SurveyedPicture(part, example, Optional.empty(), Optional.of(e.fault()));
        }
    }
}
