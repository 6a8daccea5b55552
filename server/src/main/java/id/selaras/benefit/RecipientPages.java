package id.selaras.benefit;

import id.selaras.benefit.RecipientLists.Checked;
import id.selaras.benefit.RecipientRow.Outcome;
import id.selaras.benefit.RecipientsPage.Figure;
import id.selaras.benefit.RecipientsPage.One;
import id.selaras.benefit.RecipientsPage.Row;
import id.selaras.directory.Calendars;
import id.selaras.ui.Dates;
import id.selaras.ui.Field;
import id.selaras.ui.Link;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Recipient lists as their pages say them. */
@Component
class RecipientPages {
    private static final int MOST = 200;
    private static final List<Outcome> BY_URGENCY =
            List.of(Outcome.BROKEN, Outcome.DOUBTFUL, Outcome.STRANGER, Outcome.DOUBLE, Outcome.MATCHED);

    private final RecipientLists lists;

    RecipientPages(RecipientLists lists) {
        this.lists = lists;
    }

    RecipientsPage page(RecipientForm form, Map<String, String> wrong, Texts texts) {
        return new RecipientsPage(
                field("berkas", "recipients.file", "", wrong, texts),
                field("program", "recipients.programme", form.program(), wrong, texts),
                field("periode", "recipients.period", form.periode(), wrong, texts),
                field("instansi", "recipients.agency", form.instansi(), wrong, texts),
                field("tanggal", "recipients.day", form.tanggal(), wrong, texts),
                !form.lengkap().isEmpty(),
                lists.programmes().stream()
                        .map(programme -> Option.of(programme.code(), programme.name()))
                        .toList(),
                lists.latest().stream()
                        .map(list -> new RecipientsPage.Line(
                                list.id(),
                                list.programme() + " " + list.period(),
                                list.agency(),
                                dates(list, texts).dayAndTime(list.checkedAt()),
                                texts.get("recipients.state." + list.state().code()),
                                list.rows()))
                        .toList());
    }

    One one(Checked checked, @Nullable Outcome wanted, @Nullable String refused, Texts texts) {
        var list = checked.list();
        var shown = wanted != null
                ? wanted
                : BY_URGENCY.stream()
                        .filter(outcome -> checked.count(outcome) > 0)
                        .findFirst()
                        .orElse(Outcome.MATCHED);
        var rows = lists.rows(list, shown, MOST);
        var dates = dates(list, texts);
        return new One(
                list.id(),
                texts.get("recipients.one", list.programme(), list.period()),
                texts.get("recipients.one.lead", list.agency(), list.fileName(), dates.dayAndYear(list.observedOn()))
                        + (list.whole() ? " " + texts.get("recipients.one.whole") : ""),
                said(list, checked, texts),
                Arrays.stream(Outcome.values())
                        .map(outcome -> new Figure(
                                texts.get("recipients.outcome." + outcome.code()),
                                checked.count(outcome),
                                "/impor/penerima/" + list.id() + "?hasil=" + outcome.code() + "#baris",
                                outcome == shown))
                        .toList(),
                texts.get("recipients.outcome." + shown.code()),
                rows.stream().map(row -> row(row, dates)).toList(),
                checked.count(shown) - rows.size(),
                list.state() == RecipientList.State.CHECKED && checked.count(Outcome.MATCHED) > 0,
                list.state() == RecipientList.State.RECORDED,
                refused);
    }

    private static String said(RecipientList list, Checked checked, Texts texts) {
        return switch (list.state()) {
            case CHECKED -> texts.get("recipients.said.checked", checked.count(Outcome.MATCHED));
            case RECORDED -> texts.get("recipients.said.recorded", list.recorded());
            case TAKEN_BACK -> texts.get("recipients.said.taken_back", list.kept());
        };
    }

    private static Row row(RecipientRow row, Dates dates) {
        var texts = dates.texts();
        var said = row.said();
        var words = Stream.of(
                        said.programme() + ": " + texts.get("recipients.claim." + said.state()),
                        day("recipients.since", said.since(), dates),
                        day("recipients.paid", said.lastPaid(), dates),
                        said.amount() == null ? null : texts.get("recipients.amount.said", said.amount()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        var fit = row.fit();
        return new Row(
                row.number(),
                said.name(),
                words,
                row.problem() == null
                        ? null
                        : texts.get(
                                "recipients.problem." + row.problem(), Objects.requireNonNullElse(row.detail(), "")),
                fit == null
                        ? null
                        : new Link(
                                (fit.ofPerson() ? "/keluarga/orang/" : "/keluarga/") + fit.id(),
                                texts.get("recipients.open")));
    }

    private static @Nullable String day(String key, @Nullable LocalDate day, Dates dates) {
        return day == null ? null : dates.texts().get(key, dates.dayAndYear(day));
    }

    private static Field field(String name, String key, String value, Map<String, String> wrong, Texts texts) {
        var error = wrong.get(name);
        return Field.of(name, texts.get(key))
                .hint(texts.get(key + ".hint"))
                .value(value)
                .error(error == null ? null : texts.get(error));
    }

    private static Dates dates(RecipientList list, Texts texts) {
        return new Dates(texts, Calendars.zoneOf(list.districtNo()).zoneId());
    }
}
