package org.layerwright.bench;

import org.layerwright.bench.rival.Contestant;
import org.layerwright.bench.rival.PeerProcess;
import org.layerwright.bench.rival.Work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One work, done by its contestants in turn, block of steps by block of steps, each in a process
 * that idles while another works.
 *
 * @param work what they do
 * @param warm steps before any count
 * @param rounds blocks of each
 * @param steps of a block; the round's figure is their median
 */
record Heat(Work work, int warm, int rounds, int steps) {

    /**
     * Runs it.
     *
     * @param logs a folder for what contestants say on standard error
     * @throws IllegalStateException if contestants count parameters differently, one ends, or a
     *     loss is not finite: then they would not do the same work
     */
    List<Lane> run(List<Contestant> contestants, Path logs) throws IOException {
        List<PeerProcess> peers = new ArrayList<>();
        try {
            for (Contestant contestant : contestants) {
                PeerProcess peer = PeerProcess.start(contestant, work, logs);
                peers.add(peer);
                peer.steps(warm);
            }
            checkSameWork(peers);
            double[][] times = new double[peers.size()][rounds];
            for (int round = 0; round < rounds; round++) {
                for (int i = 0; i < times.length; i++) {
                    times[i][round] = new Sample(peers.get(i).steps(steps)).median();
                }
            }
            List<Sample> samples = Stream.of(times).map(Sample::new).toList();
            List<Lane> lanes = new ArrayList<>();
            for (PeerProcess peer : peers) {
                lanes.add(
                        new Lane(
                                work,
                                peer.contestant(),
                                peer.greeting(),
                                samples.get(lanes.size()),
                                peer.peakKib()));
            }
            return lanes;
        } finally {
            peers.forEach(PeerProcess::close);
        }
    }

    private void checkSameWork(List<PeerProcess> peers) {
        long expected = peers.get(0).greeting().parameters();
        for (PeerProcess peer : peers) {
            if (peer.greeting().parameters() != expected) {
                throw new IllegalStateException(
                        "%s: %s has %,d parameters, %s %,d"
                                .formatted(
                                        work.title(),
                                        peers.get(0).contestant(),
                                        expected,
                                        peer.contestant(),
                                        peer.greeting().parameters()));
            }
        }
    }
}
