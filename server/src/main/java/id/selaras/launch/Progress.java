package id.selaras.launch;

import java.io.PrintStream;
import java.util.Locale;

/** One line per step of a start, with its seconds, for the person who waits at the terminal. */
final class Progress {
    private final PrintStream terminal;
    private final long started = System.nanoTime();
    private long begun = started;

    Progress(PrintStream terminal) {
        this.terminal = terminal;
    }

    void begin(String step) {
        begun = System.nanoTime();
        terminal.print("  " + step + " … ");
        terminal.flush();
    }

    void done() {
        terminal.printf(Locale.ROOT, "%.1f s%n", seconds(begun));
        terminal.flush();
    }

    void done(String result) {
        terminal.printf(Locale.ROOT, "%s, %.1f s%n", result, seconds(begun));
        terminal.flush();
    }

    /** A line of a step that tells its own progress. */
    void say(String line) {
        terminal.println("  " + line);
        terminal.flush();
    }

    void ready(String address) {
        terminal.printf(Locale.ROOT, "ready %s (%.1f s)%n", address, seconds(started));
        terminal.flush();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
