package org.layerwright.bench.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.layerwright.bench.doctor.data.Examples;
import org.layerwright.bench.doctor.data.Parts;
import org.layerwright.bench.doctor.net.CompiledNet;
import org.layerwright.bench.doctor.net.NetCompiler;
import org.layerwright.bench.doctor.net.Nets;
import org.layerwright.bench.doctor.trial.Fault;
import org.layerwright.bench.doctor.trial.Setup;
import org.layerwright.diagnose.rule.Rule;
import org.layerwright.diagnose.rule.Rules;
import org.layerwright.processor.report.LintId;
import org.layerwright.processor.report.Message;
import org.layerwright.processor.report.MessageId;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class TrialsTest {
    private final Trials trials = Trials.all(Optional.empty());

    @Test
    void enoughOfBoth() {
        assertThat(trials.faults()).hasSizeGreaterThanOrEqualTo(45);
        assertThat(trials.healthy()).hasSizeGreaterThanOrEqualTo(24);
    }

    @Test
    void namesAreNamesOfOneThing() {
        assertThat(trials.faults().stream().map(Fault::id)).doesNotHaveDuplicates();
        assertThat(trials.healthy().stream().map(Setup::name)).doesNotHaveDuplicates();
    }

    /** A name that nobody can say would make each of its runs a miss. */
    @Test
    void expectedNamesAreOnesThatCanBeSaid() {
        Stream<String> compiler =
                Stream.<Message>concat(Stream.of(MessageId.values()), Stream.of(LintId.values()))
                        .map(message -> "LW-" + message.code());
        Set<String> names =
                Stream.concat(compiler, Rules.ALL.stream().map(Rule::id))
                        .collect(Collectors.toSet());
        names.add(Fault.REFUSED);
        assertThat(trials.faults())
                .allSatisfy(fault -> assertThat(names).containsAll(fault.expected()));
    }

    @Test
    void everyHealthyDeclarationCompilesWithoutAWord() {
        NetCompiler compiler = new NetCompiler();
        assertThat(trials.healthy())
                .allSatisfy(setup -> assertThat(compiler.compile(setup.net()).said()).isEmpty());
    }

    /** As many weights as the networks of the questions that were narrowed. */
    @Test
    void sizesOfTheNetworks() {
        NetCompiler compiler = new NetCompiler();
        assertThat(
                        List.of(Nets.CNN, Nets.VGG, Nets.MLP).stream()
                                .map(compiler::compile)
                                .map(TrialsTest::weights))
                .containsExactly(148_117L, 314_285L, 401_925L);
    }

    private static long weights(CompiledNet net) {
        try (var model = net.create(1)) {
            return model.info().trainableParameters();
        }
    }

    @Test
    void theSameSeedGivesTheSamePicturesAndAnotherOthers() {
        Setup setup = trials.healthy().get(0);
        assertThat(pixels(setup, 3)).isEqualTo(pixels(setup, 3));
        assertThat(pixels(setup, 3)).isNotEqualTo(pixels(setup, 4));
    }

    private static int pixels(Setup setup, long seed) {
        Parts parts = setup.data().apply(seed);
        return parts.training().list().stream()
                .map(Examples.Example::pixels)
                .mapToInt(Arrays::hashCode)
                .sum();
    }
}
