package id.selaras.deliberation;

import id.selaras.deliberation.AgendaItem.Check;
import id.selaras.deliberation.AgendaItem.Decile;
import id.selaras.ui.Dates;
import id.selaras.ui.Masked;
import id.selaras.ui.Texts;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words for one family of an agenda. */
record ItemWords(Texts texts, Dates dates, LocalDate today) {

    String cardNo(AgendaItem item) {
        var card = item.family().cardNo();
        return card == null ? texts.get("deliberation.no-card") : Masked.nik(card);
    }

    String where(AgendaItem item) {
        return texts.get(
                "deliberation.rt-rw",
                blank(item.family().rt()),
                blank(item.family().rw()));
    }

    String why(AgendaItem item) {
        return switch (item.kind()) {
            case DECEASED -> texts.get("deliberation.words.deceased", item.words());
            case MOVED -> texts.get("deliberation.words.moved", item.words());
            case NEW, EXIT, CONTESTED -> item.words();
        };
    }

    /** "Desil 2 · 2026-TW3 · impor · 10 Okt 2026, sudah 1 bulan": always with edition, source and age. */
    @Nullable
    String decile(AgendaItem item) {
        var decile = item.decile();
        return decile == null
                ? null
                : texts.get(
                        "deliberation.decile",
                        decile.value(),
                        decile.period() == null ? texts.get("deliberation.decile.no-period") : decile.period(),
                        texts.get("source." + decile.source()),
                        dates.dayAndYear(decile.observedOn()),
                        age(decile));
    }

    private String age(Decile decile) {
        var months = Period.between(decile.observedOn(), today).toTotalMonths();
        return months < 1 ? texts.get("deliberation.age.new") : texts.get("deliberation.age.months", months);
    }

    /** What became of the line so far, in the order it happened. */
    List<String> fate(AgendaItem item) {
        var fate = new ArrayList<String>();
        var check = item.check();
        if (check != null) {
            fate.add(
                    check.outcome() == Check.AGREED
                            ? texts.get("deliberation.fate.verified")
                            : texts.get("deliberation.fate.returned", check.reason()));
        }
        var sent = item.sentAt();
        var typed = item.typedAt();
        if (sent != null) {
            fate.add(texts.get("deliberation.fate.sent", dates.dayAndYear(dates.dateOf(sent))));
        }
        if (typed != null) {
            fate.add(texts.get("deliberation.fate.typed", dates.dayAndYear(dates.dateOf(typed))));
        }
        var answer = item.answer();
        if (answer != null) {
            var on = dates.dayAndYear(answer.on());
            fate.add(
                    answer.granted()
                            ? texts.get("deliberation.fate.granted", on)
                            : texts.get("deliberation.fate.denied", on, answer.reason()));
        }
        return fate;
    }

    private static String blank(@Nullable String text) {
        return text == null || text.isBlank() ? "–" : text;
    }
}
