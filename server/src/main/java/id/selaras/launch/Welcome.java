package id.selaras.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;

/** Tells who may sign in: the demonstration accounts, or how to make the first real one. */
record Welcome(PrintStream terminal, WebServer.Serving serving) {

    void print(String address) {
        terminal.println();
        if (serving.kind() == Installation.DEMONSTRATION) {
            printAccounts(serving.data().resolve("demo-accounts.csv"));
        } else {
            terminal.println("Sign in at " + address + "/masuk. The first administrator is made"
                    + " in another terminal with ./selaras admin create NAME");
        }
        terminal.println();
    }

    private void printAccounts(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        terminal.println("Demonstration with invented people. One account of each role (all in " + file + "):");
        try {
            var roles = new HashSet<String>();
            for (var line : Files.readAllLines(file).stream().skip(1).toList()) {
                var cells = line.split(",", 5);
                if (cells.length >= 4 && roles.add(cells[2])) {
                    terminal.printf("  %-34s %-16s %-16s %s%n", cells[0], cells[1], cells[2], cells[3]);
                }
            }
        } catch (IOException e) {
            terminal.println("  (the file can't be read)");
        }
    }
}
