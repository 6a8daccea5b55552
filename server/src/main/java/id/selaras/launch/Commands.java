package id.selaras.launch;

import id.selaras.launch.backup.BackupTrouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The doors for scripts: {@code start}, and what an administrator types. */
@Command(
        name = "selaras",
        description = "One window for poor and vulnerable people.",
        mixinStandardHelpOptions = true,
        subcommands = {
            StartCommand.class,
            AdminCommand.class,
            TokenCommand.class,
            JournalCommand.class,
            BackupKeyCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            GenerateCommand.class,
            ImportCommand.class,
            RetentionCommand.class,
            ScorecardCommand.class,
            RulesCommand.class,
            RehearseCommand.class,
            BenchStageCommand.class
        })
public final class Commands {

    private final Class<?> application;

    private Commands(Class<?> application) {
        this.application = application;
    }

    /**
     * Runs one command line; answers the exit code. A failure is one sentence on stderr, never a stack trace.
     *
     * @param application the Spring Boot application that {@code start} serves
     */
    public static int run(Class<?> application, String[] arguments) {
        return new CommandLine(new Commands(application))
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    line.getErr().println("selaras: " + sentence(failure));
                    if (System.getenv("SELARAS_TRACE") != null) {
                        failure.printStackTrace(line.getErr());
                    }
                    return 1;
                })
                .execute(arguments);
    }

    Class<?> application() {
        return application;
    }

    private static String sentence(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartFailure || cause instanceof BackupTrouble) {
                return String.valueOf(cause.getMessage());
            }
        }
        return "something unforeseen went wrong (" + failure.getClass().getSimpleName() + ": " + failure.getMessage()
                + "); run again with SELARAS_TRACE=1 for details.";
    }
}
