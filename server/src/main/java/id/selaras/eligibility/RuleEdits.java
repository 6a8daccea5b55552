package id.selaras.eligibility;

import id.selaras.engine.eligibility.Condition;
import id.selaras.engine.eligibility.Programme;
import id.selaras.engine.eligibility.RuleBook;
import java.util.List;

/** Changes to a book of one programme. */
final class RuleEdits {
    private RuleEdits() {}

    static RuleBook with(RuleBook book, Programme programme) {
        return new RuleBook(book.version(), book.parameters(), List.of(programme));
    }

    static RuleBook with(RuleBook book, Condition condition) {
        return with(book, book.programmes().getFirst().with(condition));
    }

    static RuleBook inGroups(RuleBook book) {
        return with(book, RuleTree.inGroups(book.programmes().getFirst().condition()));
    }

    /** The rule, the benefit and the papers of another programme, under one's own name; where they were found does not come along. */
    static RuleBook copy(RuleBook own, RuleBook copied) {
        var to = own.programmes().getFirst();
        var from = copied.programmes().getFirst();
        var programme = new Programme(
                to.code(),
                to.name(),
                to.owner(),
                from.unit(),
                to.from(),
                to.until(),
                from.condition(),
                from.benefit(),
                from.papers(),
                to.source(),
                to.legal(),
                List.of());
        return inGroups(new RuleBook(own.version(), copied.parameters(), List.of(programme)));
    }
}
