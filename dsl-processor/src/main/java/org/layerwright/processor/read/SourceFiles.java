package org.layerwright.processor.read;

import com.sun.source.util.Trees;

import java.util.function.Predicate;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/** Which elements come from sources: a pointer to any other would point nowhere. */
final class SourceFiles {
    private final Predicate<Element> have;

    private SourceFiles(Predicate<Element> have) {
        this.have = have;
    }

    static SourceFiles of(ProcessingEnvironment environment) {
        try {
            Trees trees = Trees.instance(environment);
            return new SourceFiles(element -> trees.getTree(element) != null);
        } catch (IllegalArgumentException | LinkageError notJavac) {
            return new SourceFiles(element -> true);
        }
    }

    boolean have(Element element) {
        return have.test(element);
    }
}
