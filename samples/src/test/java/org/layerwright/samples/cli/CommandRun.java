package org.layerwright.samples.cli;

import picocli.CommandLine;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One call of a sample's command line.
 *
 * @param exitCode 0 if it did what it was asked
 * @param out what it printed
 * @param err what it complained about
 */
record CommandRun(int exitCode, String out, String err) {

    /** Runs the sample of {@link ShadeNet}, which has no images of its own. */
    static CommandRun of(String... arguments) {
        return of(
                new Sample("shades", ShadeNetModel::create, SampleData.none(), 2, Optional.empty()),
                arguments);
    }

    /** Runs any sample. */
    static CommandRun of(Sample sample, String... arguments) {
        StringWriter err = new StringWriter();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream console = System.out;
        // Before the command line is made: it keeps the stream that it finds.
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            CommandLine command =
                    SampleCommand.commandLine(sample).setErr(new PrintWriter(err, true));
            int exitCode = command.execute(SampleCommand.withCommand(arguments));
            return new CommandRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString());
        } finally {
            System.setOut(console);
        }
    }
}
