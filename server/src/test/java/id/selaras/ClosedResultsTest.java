package id.selaras;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/**
 * A stream of a query's rows holds statement and rows until somebody closes it: unclosed in a long transaction, it fills the
 * memory with every row that was ever read.
 */
class ClosedResultsTest {
    private static final String QUERY = ".query(";

    @Test
    void rows_are_streamed_only_by_methods_that_hand_the_closing_to_their_caller() throws IOException {
        var streaming = new ArrayList<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                var text = Files.readString(source);
                for (var at = text.indexOf(QUERY); at >= 0; at = text.indexOf(QUERY, at + 1)) {
                    var after = text.substring(end(text, at + QUERY.length())).stripLeading();
                    if (after.startsWith(".stream()")
                            && !text.substring(0, at)
                                    .substring(method(text, at))
                                    .contains("to be closed. */")) {
                        streaming.add(source.getFileName() + ": " + text.substring(method(text, at), at));
                    }
                }
            }
        }
        assertThat(streaming).isEmpty();
    }

    /** Behind the bracket that closes the one before {@code from}. */
    private static int end(String text, int from) {
        var open = 1;
        var at = from;
        while (open > 0) {
            var one = text.charAt(at++);
            open += one == '(' ? 1 : one == ')' ? -1 : 0;
        }
        return at;
    }

    /** Where the method begins that holds the place: behind the end of the one before. */
    private static int method(String text, int at) {
        return Math.max(0, text.lastIndexOf("\n    }\n", at));
    }
}
