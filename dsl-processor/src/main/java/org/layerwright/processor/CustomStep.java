package org.layerwright.processor;

import com.palantir.javapoet.JavaFile;

import org.layerwright.dsl.custom.CustomLayer;
import org.layerwright.processor.check.CustomChecker;
import org.layerwright.processor.read.Declaration;
import org.layerwright.processor.report.Findings;

import java.util.Optional;

import javax.annotation.processing.ProcessingEnvironment;

/** Checks {@link CustomLayer} declarations; they need no code of ours. */
final class CustomStep extends DeclarationStep {
    CustomStep(ProcessingEnvironment environment) {
        super(CustomLayer.class, environment);
    }

    @Override
    Optional<JavaFile> compile(Declaration declaration, Findings findings) {
        declaration.custom().ifPresent(custom -> CustomChecker.check(custom, findings));
        return Optional.empty();
    }

    @Override
    Optional<JavaFile> skeleton(Declaration declaration) {
        return Optional.empty();
    }
}
