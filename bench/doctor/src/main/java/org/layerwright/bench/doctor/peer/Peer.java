package org.layerwright.bench.doctor.peer;

import org.layerwright.diagnose.evidence.CaseFile;

import java.util.List;
import java.util.function.Predicate;

/**
 * A tool that watches training, as a list of rules any of which is an alarm. Its rules are written
 * anew from their descriptions; where such a rule looks at something that a case file has only in
 * another form, the form that alarms less often is taken.
 *
 * @param name of the tool
 * @param rules its own
 */
public record Peer(String name, List<PeerRule> rules) {

    /**
     * One rule.
     *
     * @param name as its authors call it
     * @param alarms whether it fires for a run that has ended
     */
    public record PeerRule(String name, Predicate<CaseFile> alarms) {}

    public Peer {
        rules = List.copyOf(rules);
    }

    /** The rules that fire. */
    public List<String> alarms(CaseFile file) {
        return rules.stream().filter(rule -> rule.alarms().test(file)).map(PeerRule::name).toList();
    }
}
