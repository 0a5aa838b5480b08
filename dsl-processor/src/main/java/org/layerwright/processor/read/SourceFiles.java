package org.layerwright.processor.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;

import org.jspecify.annotations.Nullable;

import java.util.List;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;

/** What only the source says, where the compiler is javac; of others nothing is known. */
final class SourceFiles {
    private final @Nullable Trees trees;

    private SourceFiles(@Nullable Trees trees) {
        this.trees = trees;
    }

    static SourceFiles of(ProcessingEnvironment environment) {
        try {
            return new SourceFiles(Trees.instance(environment));
        } catch (IllegalArgumentException | LinkageError notJavac) {
            return new SourceFiles(null);
        }
    }

    /** Whether an element comes from a source: a pointer to any other would point nowhere. */
    boolean have(Element element) {
        return trees == null || trees.getTree(element) != null;
    }

    /**
     * Whether all annotations on an element are known. javac leaves those out whose import it
     * cannot find, as if they were not there; another processor may be about to write them.
     */
    boolean know(Element element) {
        TreePath path = trees == null ? null : trees.getPath(element);
        if (trees == null || path == null) {
            return true;
        }
        List<? extends AnnotationTree> written = annotations(path.getLeaf());
        return written.size() <= element.getAnnotationMirrors().size()
                || written.stream().allMatch(each -> isKnown(trees, path, each));
    }

    private static boolean isKnown(Trees trees, TreePath path, AnnotationTree annotation) {
        Element type =
                trees.getElement(
                        new TreePath(
                                new TreePath(path, annotation), annotation.getAnnotationType()));
        return type != null && type.asType().getKind() != TypeKind.ERROR;
    }

    private static List<? extends AnnotationTree> annotations(Tree tree) {
        if (tree instanceof MethodTree method) {
            return method.getModifiers().getAnnotations();
        }
        return tree instanceof ClassTree type ? type.getModifiers().getAnnotations() : List.of();
    }
}
