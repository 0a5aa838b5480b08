package org.layerwright.processor.guide;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;

import org.layerwright.processor.guide.LanguageType.Member;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.lang.model.element.Name;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads the annotations' and enums' sources; javac parses them, nothing is compiled. */
final class LanguageSource {
    private static final Path SOURCES =
            Path.of("..", "dsl-annotations", "src", "main", "java", "org", "layerwright", "dsl");
    private static final String ROOT = "org.layerwright.dsl";

    private final DocTrees docs;
    private final CompilationUnitTree unit;

    private LanguageSource(DocTrees docs, CompilationUnitTree unit) {
        this.docs = docs;
        this.unit = unit;
    }

    /** All annotations and enums by name. */
    static Map<String, LanguageType> types() throws IOException {
        Map<String, LanguageType> types = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES);
                StandardJavaFileManager manager =
                        ToolProvider.getSystemJavaCompiler()
                                .getStandardFileManager(null, null, UTF_8)) {
            List<Path> java = files.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task =
                    (JavacTask)
                            ToolProvider.getSystemJavaCompiler()
                                    .getTask(
                                            null,
                                            manager,
                                            null,
                                            List.of(),
                                            null,
                                            manager.getJavaFileObjectsFromPaths(java));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                for (Tree tree : unit.getTypeDecls()) {
                    if (tree.getKind() == Tree.Kind.ANNOTATION_TYPE
                            || tree.getKind() == Tree.Kind.ENUM) {
                        LanguageType type = new LanguageSource(docs, unit).type((ClassTree) tree);
                        types.put(type.name(), type);
                    }
                }
            }
        }
        return types;
    }

    private LanguageType type(ClassTree type) {
        String packageName =
                Objects.requireNonNull(unit.getPackageName()).toString().substring(ROOT.length());
        TreePath path = new TreePath(new TreePath(unit), type);
        List<Member> members = new ArrayList<>();
        for (Tree member : type.getMembers()) {
            if (member instanceof MethodTree attribute && attribute.getReturnType() != null) {
                Tree value = attribute.getDefaultValue();
                members.add(
                        new Member(
                                attribute.getName().toString(),
                                attribute.getReturnType().toString(),
                                value == null ? "" : written((ExpressionTree) value),
                                text(path, attribute, attribute.getName())));
            } else if (member instanceof VariableTree constant) {
                members.add(
                        new Member(
                                constant.getName().toString(),
                                "",
                                "",
                                text(path, constant, constant.getName())));
            }
        }
        String name = (packageName + "." + type.getSimpleName()).substring(1);
        boolean annotation = type.getKind() == Tree.Kind.ANNOTATION_TYPE;
        return new LanguageType(
                name, annotation, Markdown.of(comment(path, type.getSimpleName())), members);
    }

    private String text(TreePath type, Tree member, Name name) {
        return Markdown.of(comment(new TreePath(type, member), name));
    }

    private DocCommentTree comment(TreePath path, Name name) {
        return Objects.requireNonNull(
                docs.getDocCommentTree(path),
                () -> unit.getSourceFile().getName() + ": no Javadoc on " + name);
    }

    /** As the source has it, a constant's type left out. */
    private static String written(ExpressionTree value) {
        return value.toString().replaceAll("\\b[A-Z]\\w*\\.(?=[A-Z_0-9]+\\b)", "").strip();
    }
}
