package id.selaras.administration;

import id.selaras.deliberation.TypingColumns;
import id.selaras.deliberation.TypingLayout.Column;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets the order of columns of an area's typing list; every act is journaled in its own transaction. */
@Service
@Transactional
class TypingColumnsDesk {
    private final TypingColumns columns;
    private final Journal journal;

    TypingColumnsDesk(TypingColumns columns, Journal journal) {
        this.columns = columns;
        this.journal = journal;
    }

    List<Column> columns(ChosenArea area) {
        return columns.of(area.code());
    }

    Optional<String> setBy(ChosenArea area) {
        return columns.setBy(area.code());
    }

    void set(ChosenArea area, List<Column> wanted) {
        columns.set(area.code(), wanted);
        journal.acted(Trace.of("deliberation.columns-set", "typing-columns", null)
                .inArea(AreaChoice.numberOf(area.code()))
                .with("columns", Integer.toString(wanted.size())));
    }

    void reset(ChosenArea area) {
        if (columns.reset(area.code())) {
            journal.acted(Trace.of("deliberation.columns-reset", "typing-columns", null)
                    .inArea(AreaChoice.numberOf(area.code())));
        }
    }
}
