package id.selaras.deliberation;

import id.selaras.deliberation.TypingLayout.Column;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which columns the typing list of a district has, in which order, under which heads. The ministry publishes no layout of its entry
 * form and changes it: an administrator sets the order, and where none is set that of the file {@code deliberation/typing-columns.csv}
 * holds.
 */
@Component
@Transactional(readOnly = true)
public class TypingColumns {
    private static final List<Column> CUSTOMARY = customary();

    private final TypingColumnStore store;

    TypingColumns(TypingColumnStore store) {
        this.store = store;
    }

    /** What holds in an area: its own order, else that of the area around it, else the customary one. */
    public List<Column> of(String areaCode) {
        return store.find(areaCode)
                .map(order -> TypingLayout.read(order.lines()).columns())
                .orElse(CUSTOMARY);
    }

    /** The code of the area that set what holds in an area; empty when nobody did. */
    public Optional<String> setBy(String areaCode) {
        return store.find(areaCode).map(Order::areaCode);
    }

    /** Months that are locked have this order from now on, too. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(String areaCode, List<Column> columns) {
        store.set(areaCode, TypingLayout.write(columns));
    }

    /** Whether the area had an order of its own that this administrator may take away. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean reset(String areaCode) {
        return store.remove(areaCode);
    }

    /** An order as it is kept. */
    record Order(String areaCode, String lines) {}

    private static List<Column> customary() {
        try (var file =
                Objects.requireNonNull(TypingColumns.class.getResourceAsStream("/deliberation/typing-columns.csv"))) {
            var layout = TypingLayout.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            if (!layout.faults().isEmpty()) {
                throw new IllegalStateException("typing-columns.csv: " + layout.faults());
            }
            return layout.columns();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
