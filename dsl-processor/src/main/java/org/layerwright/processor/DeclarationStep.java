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
        InterfaceDecl decl = reader.read(type);
        Findings findings = new Findings();
        JavaFile file;
        try {
            // An incomplete annotation is javac's to tell; anything said beside it would be a
            // guess.
            file = decl.complete() ? compile(decl, findings) : skeleton(decl);
        } catch (RuntimeException ourBug) {
            findings.add(MessageId.INTERNAL, decl.origin(), decl.name(), ourBug);
            file = skeleton(decl);
        }
        write(file, type, decl, findings);
        printer.print(findings.all(), decl.suppressed());
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
