import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.block.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;
import org.layerwright.dsl.weight.*;

@SuppressWarnings("layerwright:not-rescaled")
@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface BindLines {
    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();

    @Block(Unit.Body.class)
    @interface Unit {
        int filters() default 0;

        double rate() default 0.5;

        boolean bias() default true;

        int[] kernel() default 3;

        Padding border() default Padding.SAME;

        interface Body {
            // error: [LW-bind-form] @Bind on forms: "filters" cannot be read: there is no '='. Write attribute = expression.
            @Bind("filters")
            @Conv2D
            Layer forms();

            @Bind({
                // error: [LW-bind-form] @Bind on more: "filters = 4 *" cannot be read: it ends too early. Write attribute = expression.
                "filters = 4 *",
                // error: [LW-bind-form] @Bind on more: "filters = (4" cannot be read: it ends too early. Write attribute = expression.
                "filters = (4",
                // error: [LW-bind-form] @Bind on more: "filters = 4 % 2" cannot be read: '%' is not expected after 4. Write attribute = expression.
                "filters = 4 % 2",
                // error: [LW-bind-form] @Bind on more: "filters = 4x" cannot be read: 4x is no whole number of type int. Write attribute = expression.
                "filters = 4x",
                // error: [LW-bind-form] @Bind on more: "= 4" cannot be read: there is nothing before '='. Write attribute = expression.
                "= 4"
            })
            @Conv2D
            Layer more();

            // error: [LW-bind-attribute] @Bind on attribute: no attribute beside it is called filtres. There are activation, dilationRate, filters, groups, kernelSize, padding, strides, useBias. Did you mean filters?
            @Bind("filtres = filters")
            @Conv2D
            Layer attribute();

            // error: [LW-bind-name] @Bind on name: filtres is no attribute of @Unit. There are filters, rate, bias, kernel, border. Did you mean filters?
            @Bind("filters = 2 * filtres")
            @Conv2D
            Layer name();

            @Bind({
                // error: [LW-bind-type] @Bind on type: in "filters = rate" rate is of type double, but int is wanted. Make their types agree.
                "filters = rate",
                // error: [LW-bind-type] @Bind on type: in "kernelSize = 2 * kernel" kernel is of type int[], but int is wanted. Make their types agree.
                "kernelSize = 2 * kernel",
                // error: [LW-bind-type] @Bind on type: in "useBias = 1 + 1" the calculation is of type int, but boolean is wanted. Make their types agree.
                "useBias = 1 + 1",
                // error: [LW-bind-type] @Bind on type: in "activation = border" border is of type Padding, but ActivationFunction is wanted. Make their types agree.
                "activation = border"
            })
            @Conv2D
            Layer type();

            @Bind({
                "filters = filters",
                // error: [LW-bind-twice] @Bind on twice: filters is bound twice. Keep one of them.
                "filters = 4",
                // error: [LW-bind-attribute] @Bind on twice: no attribute beside it is called repeat.
                "repeat = 3"
            })
            @Conv2D
            Layer twice();
        }
    }
}
