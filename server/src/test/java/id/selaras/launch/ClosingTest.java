package id.selaras.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingTest {
    private final List<String> closed = new ArrayList<>();

    @Test
    void what_was_opened_last_is_closed_first() {
        var closing = new Closing();
        closing.add(() -> closed.add("database"));
        closing.add(() -> closed.add("web server"));
        closing.close();
        assertThat(closed).containsExactly("web server", "database");
    }

    @Test
    void the_database_is_stopped_although_the_web_server_cannot_load_its_own_classes_any_more() {
        var closing = new Closing();
        closing.add(() -> closed.add("database"));
        closing.add(() -> {
            throw new NoClassDefFoundError("gone with the replaced jar");
        });
        closing.add(() -> {
            throw new IllegalStateException("already stopped");
        });
        closing.close();
        assertThat(closed).containsExactly("database");
    }
}
