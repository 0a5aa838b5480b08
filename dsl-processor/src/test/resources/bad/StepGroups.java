import org.layerwright.dsl.augment.*;

@Augmentation
interface StepGroups {
    @OneOf("a")
    // error: [LW-group-twice] @SomeOf on both: a step is of one group, and it has also @OneOf. Keep one of them.
    @SomeOf(value = "b", count = 1)
    @RandomFlip
    Step both();

    @OneOf("mixed")
    @RandomRotation(0.1)
    Step turn();

    // error: [LW-group-mixed] @SomeOf on zoom: it does 2 of the group "mixed", but turn says 1. Make them agree.
    @SomeOf(value = "mixed", count = 2)
    @RandomZoom(height = 0.1)
    Step zoom();

    // error: [LW-group-count] @SomeOf on light: count = 3, but the group "many" has 2 steps. Choose fewer.
    @SomeOf(value = "many", count = 3)
    @RandomBrightness(0.1)
    Step light();

    @SomeOf(value = "many", count = 3)
    @RandomContrast(0.1)
    Step contrast();

    // error: [LW-not-positive] @SomeOf on none: count = 0, but it must be at least 1.
    @SomeOf(value = "none", count = 0)
    @RandomHue(0.1)
    Step none();

    // warning: [LW-group-alone] @OneOf on alone: all of the group "alone", 1 in number, are always done. Add steps to it, or remove the annotation.
    @OneOf("alone")
    @RandomSharpness(0.5)
    Step alone();
}
