package org.layerwright.processor.read;

import org.layerwright.processor.decl.BlockDecl;
import org.layerwright.processor.decl.CustomDecl;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.decl.Library;

import java.util.Optional;

/**
 * All that was read for one declaration.
 *
 * @param type the declaring interface
 * @param library the blocks it uses
 */
public record Declaration(InterfaceDecl type, Library library) {

    /** False if javac will reject something in it itself. */
    public boolean complete() {
        return type.complete()
                && library.blocks().values().stream().allMatch(block -> block.body().complete());
    }

    /** The block that the type itself is, if it is one. */
    public Optional<BlockDecl> block() {
        return Optional.ofNullable(library.blocks().get(type.qualifiedName()));
    }

    /** The layer of its own that the type itself is, if it is one. */
    public Optional<CustomDecl> custom() {
        return Optional.ofNullable(library.customs().get(type.qualifiedName()));
    }
}
