package org.layerwright.processor.decl;

import org.layerwright.processor.report.Origin;

/**
 * A parameter of a method.
 *
 * @param name the layer it stands for
 * @param type its type, qualified where it is a class
 * @param origin the parameter in the source
 */
public record ParameterDecl(String name, String type, Origin origin) {

    /**
     * Whether the name is the {@code arg0} of a class file that lost the real one.
     *
     * @param position of the parameter, from 0
     */
    public boolean isNameless(int position) {
        return name.equals("arg" + position);
    }
}
