package org.layerwright.processor;

import com.google.auto.common.BasicAnnotationProcessor;
import com.google.auto.common.MoreElements;
import com.google.common.collect.ImmutableSetMultimap;
import com.palantir.javapoet.JavaFile;

import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.read.DeclarationReader;
import org.layerwright.processor.read.FindingPrinter;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.report.MessageId;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;

import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Takes each declaration of one kind through the stages. Nothing is thrown through javac. */
abstract class DeclarationStep implements BasicAnnotationProcessor.Step {
    private final Class<?> annotation;
    private final DeclarationReader reader;
    private final FindingPrinter printer;
    private final Filer filer;

    DeclarationStep(Class<?> annotation, ProcessingEnvironment environment) {
        this.annotation = annotation;
        this.reader = new DeclarationReader(environment.getElementUtils());
        this.printer = new FindingPrinter(environment.getMessager());
        this.filer = environment.getFiler();
    }

    /** The class to generate; on errors, which go to {@code findings}, its skeleton. */
    abstract JavaFile compile(InterfaceDecl decl, Findings findings);

    /** The signatures only, for a declaration that cannot be looked into. */
    abstract JavaFile skeleton(InterfaceDecl decl);

    @Override
    public final Set<String> annotations() {
        return Set.of(annotation.getName());
    }

    @Override
    public final Set<? extends Element> process(
            ImmutableSetMultimap<String, Element> elementsByAnnotation) {
        for (Element element : elementsByAnnotation.values()) {
            process(MoreElements.asType(element));
        }
        return Set.of();
    }

    private void process(TypeElement type) {
        Findings findings = new Findings();
        Set<String> suppressed = Set.of();
        try {
            InterfaceDecl decl = reader.read(type);
            suppressed = decl.suppressed();
            write(generate(decl, type, findings), type, decl, findings);
        } catch (RuntimeException ourBug) {
            addInternal(type, ourBug, findings);
        }
        printer.print(findings.all(), suppressed);
    }

    private JavaFile generate(InterfaceDecl decl, TypeElement type, Findings findings) {
        try {
            // An incomplete annotation is javac's to tell; anything said beside it would be a
            // guess.
            return decl.complete() ? compile(decl, findings) : skeleton(decl);
        } catch (RuntimeException ourBug) {
            addInternal(type, ourBug, findings);
            return skeleton(decl);
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
