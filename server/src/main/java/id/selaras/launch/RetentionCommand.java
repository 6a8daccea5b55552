package id.selaras.launch;

import id.selaras.privacy.TerminalRetention;
import id.selaras.privacy.TerminalRetention.RunOut;
import id.selaras.privacy.TerminalRetention.Step;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.json.JsonMapper;

/** What ran out by the retention clocks, and ending it, whether the server runs or not. */
@Command(
        name = "retention",
        description = "Count what has run out, or end what two administrators ordered to end.",
        mixinStandardHelpOptions = true)
final class RetentionCommand {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParentCommand
    private @Nullable Commands commands;

    @Command(
            name = "preview",
            description = "Count what would end in an area, and what is kept by what; one JSON object a line.")
    int preview(
            @Mixin DataOptions where,
            @Option(names = "--area", paramLabel = "CODE", required = true, description = "Whose data: 33.04.")
                    String area) {
        return working(where, retention -> {
            try {
                var ended = retention.preview(area);
                ended.stream().map(RetentionCommand::line).forEach(System.out::println);
                System.err.printf("%d kinds of data of %s have run out%n", ended.size(), area);
            } catch (IllegalArgumentException unknown) {
                throw new StartFailure("There is no area " + area + "; write its code, such as 33.04.", unknown);
            }
        });
    }

    @Command(
            name = "run",
            description =
                    "Do at once what two administrators confirmed under /kelola/retensi; one JSON object a batch.")
    int run(@Mixin DataOptions where) {
        return working(where, retention -> {
            var runs = retention.run(step -> System.out.println(line(step)));
            System.err.printf("%d ordered%n", runs);
        });
    }

    private interface Work {
        void on(TerminalRetention retention);
    }

    private int working(DataOptions where, Work work) {
        try (var closing = new Closing()) {
            var database = where.reach(closing);
            var secrets = Secrets.of(where.folder());
            var program = Objects.requireNonNull(commands).application();
            var serving = new WebServer.Serving(Listening.anywhereOnLoopback(), where.folder(), Installation.REAL);
            var server = closing.add(WebServer.start(program, database, secrets, serving));
            work.on(server.getBean(TerminalRetention.class));
            return 0;
        }
    }

    private static String line(RunOut runOut) {
        return JSON.writeValueAsString(runOut);
    }

    private static String line(Step step) {
        return JSON.writeValueAsString(step);
    }
}
