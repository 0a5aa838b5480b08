package org.layerwright.bench.doctor.score;

import org.layerwright.bench.doctor.peer.Peers;
import org.layerwright.bench.doctor.run.Ran;
import org.layerwright.diagnose.Diagnosis;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.rule.Finding;
import org.layerwright.diagnose.rule.Rules;
import org.layerwright.diagnose.rule.Severity;

import java.util.List;
import java.util.stream.IntStream;

/** Has a run judged by the doctor's rules, and by other tools'. */
final class Judge {

    /** What the doctor says at each time. */
    List<Spoken> course(Ran ran) {
        List<CaseFile> course = ran.course();
        return IntStream.range(0, course.size()).mapToObj(i -> spoken(course.get(i))).toList();
    }

    private static Spoken spoken(CaseFile file) {
        Diagnosis diagnosis = Diagnosis.of(file, Rules.ALL);
        return new Spoken(
                file.epochs().size(),
                diagnosis.cause().map(Finding::id).orElse(""),
                diagnosis.also().stream()
                        .filter(finding -> finding.severity() != Severity.NOTE)
                        .map(Finding::id)
                        .toList());
    }

    /** Rules of other tools that fire for the whole run, as {@code tool: rule}. */
    List<String> peers(Ran ran) {
        List<CaseFile> course = ran.course();
        return course.isEmpty()
                ? List.of()
                : Peers.ALL.stream()
                        .flatMap(
                                peer ->
                                        peer.alarms(course.get(course.size() - 1)).stream()
                                                .map(rule -> peer.name() + ": " + rule))
                        .toList();
    }
}
