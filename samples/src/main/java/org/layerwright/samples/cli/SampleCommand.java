package org.layerwright.samples.cli;

import org.layerwright.data.problem.DataException;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a sample. */
@Command(
        description = "Trains, evaluates and uses a network declared as an annotated interface.",
        mixinStandardHelpOptions = true,
        version = "Layerwright samples",
        synopsisSubcommandLabel = "COMMAND")
public final class SampleCommand {
    private SampleCommand() {}

    /** Where the samples put what can be made again. */
    public static Path target() {
        return RunFolder.target();
    }

    /**
     * Runs a sample. Without a command it trains. A failure ends the process with the exit code
     * that picocli gives it; success lets the caller go on.
     */
    public static void run(Sample sample, String... arguments) {
        int exitCode = commandLine(sample).execute(withCommand(arguments));
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    static CommandLine commandLine(Sample sample) {
        return new CommandLine(new SampleCommand())
                .setCommandName(sample.name())
                .addSubcommand("train", new TrainCommand(sample))
                .addSubcommand("evaluate", new EvaluateCommand(sample))
                .addSubcommand("predict", new PredictCommand(sample))
                .addSubcommand("preview", new PreviewCommand(sample))
                .addSubcommand("summary", new SummaryCommand(sample))
                .addSubcommand("data-report", new DataReportCommand(sample))
                .addSubcommand("doctor", new DoctorCommand(sample))
                .setParameterExceptionHandler(SampleCommand::pointOut)
                .setExecutionExceptionHandler(SampleCommand::explain);
    }

    /** Says what is wrong with the arguments, without the whole usage below it. */
    private static int pointOut(CommandLine.ParameterException failure, String... arguments) {
        CommandLine command = failure.getCommandLine();
        command.getErr().println(command.getColorScheme().errorText(failure.getMessage()));
        CommandLine.UnmatchedArgumentException.printSuggestions(failure, command.getErr());
        command.getErr().printf("Try: %s --help%n", command.getCommandSpec().qualifiedName());
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** What a user can mend is told without a stack trace; anything else is our bug. */
    private static int explain(
            Exception failure, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        boolean users =
                failure instanceof DataException
                        || failure instanceof IOException
                        || failure instanceof UncheckedIOException
                        || failure instanceof IllegalArgumentException;
        if (!users) {
            throw failure;
        }
        command.getErr().println(command.getColorScheme().errorText(failure.getMessage()));
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    /** Options alone are training options. */
    static String[] withCommand(String... arguments) {
        List<String> given = new ArrayList<>(List.of(arguments));
        boolean trains =
                given.isEmpty()
                        || (given.get(0).startsWith("-")
                                && !List.of("-h", "--help", "-V", "--version")
                                        .contains(given.get(0)));
        if (trains) {
            given.add(0, "train");
        }
        return given.toArray(String[]::new);
    }
}
