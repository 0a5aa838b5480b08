package org.layerwright.processor;

import com.google.auto.common.SuperficialValidation;
import com.palantir.javapoet.JavaFile;

import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.optimize.Decision;
import org.layerwright.processor.read.Declaration;
import org.layerwright.processor.read.DeclarationReader;
import org.layerwright.processor.read.FindingPrinter;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.report.MessageId;

import java.io.IOException;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/** Takes each declaration of one kind through the stages. Nothing is thrown through javac. */
abstract class DeclarationStep {
    private final Class<? extends Annotation> annotation;
    private final Elements elements;
    private final Set<String> waiting = new LinkedHashSet<>();
    private final DeclarationReader reader;
    private final FindingPrinter printer;
    private final Filer filer;
    private final Messager messager;
    private final Options options;

    DeclarationStep(Class<? extends Annotation> annotation, ProcessingEnvironment environment) {
        this.annotation = annotation;
        this.elements = environment.getElementUtils();
        this.reader = new DeclarationReader(environment);
        this.filer = environment.getFiler();
        this.messager = environment.getMessager();
        this.options = Options.of(environment);
        this.printer = new FindingPrinter(environment, options.notes());
    }

    /** The class to generate, if any; on errors, which go to {@code findings}, its skeleton. */
    abstract Optional<JavaFile> compile(Declaration declaration, Findings findings);

    /** The signatures only, if any, for a declaration that cannot be looked into. */
    abstract Optional<JavaFile> skeleton(Declaration declaration);

    final Options options() {
        return options;
    }

    /** Tells what is built in another way than declared, where that was asked for. */
    final void explain(InterfaceDecl decl, List<Decision> decisions) {
        if (options.explain()) {
            for (Decision decision : decisions) {
                messager.printMessage(
                        Diagnostic.Kind.NOTE, "%s: %s".formatted(decl.name(), decision));
            }
        }
    }

    /** Takes the declarations of a round through the stages, and those that wait for it. */
    final void process(RoundEnvironment round) {
        // By name: elements do not outlive their round.
        Set<String> names = new LinkedHashSet<>(waiting);
        waiting.clear();
        for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
            names.add(type.getQualifiedName().toString());
        }
        for (String name : names) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null) {
                process(type, round.processingOver());
            }
        }
    }

    private void process(TypeElement type, boolean last) {
        Findings findings = new Findings();
        Set<String> suppressed = Set.of();
        try {
            Declaration declaration = reader.read(type);
            InterfaceDecl decl = declaration.type();
            suppressed = decl.suppressed();
            boolean resolved =
                    declaration.complete() && SuperficialValidation.validateElement(type);
            if (!resolved && !last) {
                waiting.add(type.getQualifiedName().toString());
                return;
            }
            // What does not resolve to the end is javac's to tell; anything said beside it would
            // be a guess.
            Optional<JavaFile> file =
                    resolved ? generate(declaration, type, findings) : skeleton(declaration);
            if (file.isPresent()) {
                write(file.get(), type, decl, findings);
            }
        } catch (RuntimeException ourBug) {
            addInternal(type, ourBug, findings);
        }
        printer.print(findings.all(), suppressed);
    }

    private Optional<JavaFile> generate(
            Declaration declaration, TypeElement type, Findings findings) {
        try {
            return compile(declaration, findings);
        } catch (RuntimeException ourBug) {
            addInternal(type, ourBug, findings);
            return skeleton(declaration);
        }
    }

    private void addInternal(TypeElement type, RuntimeException ourBug, Findings findings) {
        StackTraceElement[] trace = ourBug.getStackTrace();
        findings.add(
                MessageId.INTERNAL,
                reader.origin(type),
                annotation.getSimpleName(),
                type.getSimpleName(),
                trace.length == 0 ? ourBug : ourBug + " at " + trace[0]);
    }

    private void write(JavaFile file, TypeElement type, InterfaceDecl decl, Findings findings) {
        String name = file.typeSpec().name();
        String qualified = file.packageName().isEmpty() ? name : file.packageName() + "." + name;
        try (Writer writer = filer.createSourceFile(qualified, type).openWriter()) {
            file.writeTo(writer);
        } catch (FilerException taken) {
            findings.add(
                    MessageId.CLASS_TAKEN,
                    decl.origin(),
                    annotation.getSimpleName(),
                    decl.simpleName(),
                    name);
        } catch (IOException failed) {
            findings.add(
                    MessageId.NOT_WRITTEN,
                    decl.origin(),
                    annotation.getSimpleName(),
                    decl.simpleName(),
                    name,
                    String.valueOf(failed.getMessage()));
        }
    }
}
