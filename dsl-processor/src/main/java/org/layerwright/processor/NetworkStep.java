package org.layerwright.processor;

import com.palantir.javapoet.JavaFile;

import org.layerwright.dsl.Network;
import org.layerwright.processor.check.CheckedNetwork;
import org.layerwright.processor.check.NetworkChecker;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.emit.NetworkEmitter;
import org.layerwright.processor.emit.SkeletonEmitter;
import org.layerwright.processor.model.NetworkModeler;
import org.layerwright.processor.optimize.NetworkOptimizer;
import org.layerwright.processor.optimize.NetworkPlan;
import org.layerwright.processor.report.Findings;

import javax.annotation.processing.ProcessingEnvironment;

/** Compiles {@link Network} declarations. */
final class NetworkStep extends DeclarationStep {
    NetworkStep(ProcessingEnvironment environment) {
        super(Network.class, environment);
    }

    @Override
    JavaFile compile(InterfaceDecl decl, Findings findings) {
        return NetworkChecker.check(NetworkModeler.model(decl), findings)
                .map(checked -> NetworkEmitter.emit(plan(checked)))
                .orElseGet(() -> skeleton(decl));
    }

    @Override
    JavaFile skeleton(InterfaceDecl decl) {
        return SkeletonEmitter.network(decl);
    }

    private NetworkPlan plan(CheckedNetwork checked) {
        NetworkPlan plan =
                options().optimize()
                        ? NetworkOptimizer.optimize(checked)
                        : NetworkOptimizer.leave(checked);
        explain(checked.decl(), plan.decisions());
        return plan;
    }
}
