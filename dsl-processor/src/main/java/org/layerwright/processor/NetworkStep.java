package org.layerwright.processor;

import com.palantir.javapoet.JavaFile;

import org.layerwright.dsl.Network;
import org.layerwright.processor.check.CheckedNetwork;
import org.layerwright.processor.check.NetworkChecker;
import org.layerwright.processor.emit.NetworkEmitter;
import org.layerwright.processor.emit.SkeletonEmitter;
import org.layerwright.processor.model.NetworkModeler;
import org.layerwright.processor.optimize.NetworkOptimizer;
import org.layerwright.processor.optimize.NetworkPlan;
import org.layerwright.processor.optimize.RuntimeChoices;
import org.layerwright.processor.read.Declaration;
import org.layerwright.processor.report.Findings;

import java.util.Optional;

import javax.annotation.processing.ProcessingEnvironment;

/** Compiles {@link Network} declarations. */
final class NetworkStep extends DeclarationStep {
    NetworkStep(ProcessingEnvironment environment) {
        super(Network.class, environment);
    }

    @Override
    Optional<JavaFile> compile(Declaration declaration, Findings findings) {
        return NetworkChecker.check(
                        NetworkModeler.model(declaration.type(), declaration.library()), findings)
                .map(checked -> NetworkEmitter.emit(plan(checked)))
                .or(() -> skeleton(declaration));
    }

    @Override
    Optional<JavaFile> skeleton(Declaration declaration) {
        return Optional.of(SkeletonEmitter.network(declaration.type(), declaration.library()));
    }

    private NetworkPlan plan(CheckedNetwork checked) {
        NetworkPlan plan =
                options().optimize()
                        ? NetworkOptimizer.optimize(checked)
                        : NetworkOptimizer.leave(checked);
        explain(checked.decl(), plan.decisions());
        explain(checked.decl(), RuntimeChoices.of(checked));
        return plan;
    }
}
