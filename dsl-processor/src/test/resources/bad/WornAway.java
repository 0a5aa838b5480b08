import org.layerwright.dsl.augment.*;

@SuppressWarnings({"layerwright:flip-vertical", "layerwright:picture-cut"})
@Augmentation
interface WornAway {
    @RandomZoom(height = {-0.5, 0})
    Step zoom();

    @OneOf("cut")
    @RandomResizedCrop(scale = {0.2, 1})
    Step window();

    @OneOf("cut")
    @RandomZoom(height = {-0.3, 0})
    Step closer();

    // warning: [LW-label-lost-together] @RandomErasing on patch: the hardest draws of zoom, window, patch together leave 3 % of the picture's area, and what the labels name may be gone. Keep at least 8 %.
    @RandomErasing Step patch();

    @RandomFlip Step flip();
}
