package id.selaras.benefit;

import id.selaras.benefit.RecipientRow.Outcome;
import id.selaras.benefit.RecipientRow.Said;
import id.selaras.engine.identity.FamilyCardNumber;
import id.selaras.engine.identity.Nik;
import id.selaras.importing.Table.Line;
import id.selaras.registry.Claim;
import id.selaras.ui.TypedDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a recipient list and checks each by itself. */
final class RecipientReader {
    private static final Set<String> ACTIVE = Set.of("", "aktif", "active", "ya", "1", "penerima", "cair", "salur");
    private static final Set<String> INACTIVE =
            Set.of("nonaktif", "non aktif", "tidak aktif", "inactive", "tidak", "0", "berhenti", "dicoret");
    private static final Set<String> ENDED = Set.of("selesai", "ended", "graduasi", "keluar", "meninggal");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern MONTH = Pattern.compile("((?:19|20)\\d{2})[-/. ](0?[1-9]|1[0-2])");
    private static final Pattern MONTH_FIRST = Pattern.compile("(0?[1-9]|1[0-2])[-/. ]((?:19|20)\\d{2})");
    private static final int LONGEST_DETAIL = 60;
    private static final int LONGEST_NAME = 120;

    private final Map<RecipientColumn, Integer> places;
    private final String programme;
    private final Set<String> programmes;
    private final LocalDate today;

    /**
     * @param programme of rows that name none
     * @param programmes that the catalogue knows
     */
    RecipientReader(Map<RecipientColumn, Integer> places, String programme, Set<String> programmes, LocalDate today) {
        this.places = places;
        this.programme = programme;
        this.programmes = programmes;
        this.today = today;
    }

    RecipientRow read(Line line) {
        var named = cell(line, RecipientColumn.PROGRAMME);
        var since = cell(line, RecipientColumn.SINCE);
        var paid = cell(line, RecipientColumn.LAST_PAID);
        var state = cell(line, RecipientColumn.STATE);
        var amount = cell(line, RecipientColumn.AMOUNT);
        var said = new Said(
                named.isEmpty() ? programme : named.toUpperCase(Locale.ROOT),
                shortened(cell(line, RecipientColumn.NAME), LONGEST_NAME),
                Nik.parse(cell(line, RecipientColumn.NIK))
                        .asOptional()
                        .map(Nik::digits)
                        .orElse(null),
                FamilyCardNumber.parse(cell(line, RecipientColumn.CARD))
                        .asOptional()
                        .map(FamilyCardNumber::digits)
                        .orElse(null),
                Objects.requireNonNullElse(state(state), Claim.ACTIVE),
                day(since).orElse(null),
                day(paid).orElse(null),
                amount(amount));
        var row = RecipientRow.read(line.number(), said);
        if (!line.isWhole()) {
            return broken(row, "cells", "");
        } else if (!programmes.contains(said.programme())) {
            return broken(row, "programme", named);
        } else if (said.nik() == null && said.card() == null) {
            return numberless(row, line);
        } else if (said.nik() == null && Participation.isPersonal(said.programme())) {
            return broken(row, "nik-needed", cell(line, RecipientColumn.NIK));
        } else if (!amount.isEmpty() && said.amount() == null) {
            return broken(row, "amount", amount);
        } else if (state(state) == null) {
            return broken(row, "state", state);
        }
        return dated(dated(row, since, said.since()), paid, said.lastPaid());
    }

    private RecipientRow numberless(RecipientRow row, Line line) {
        var nik = cell(line, RecipientColumn.NIK);
        var card = cell(line, RecipientColumn.CARD);
        return nik.isEmpty() && card.isEmpty()
                ? broken(row, "no-number", "")
                : broken(row, nik.isEmpty() ? "card" : "nik", "");
    }

    private RecipientRow dated(RecipientRow row, String written, @Nullable LocalDate day) {
        if (!row.isSound() || written.isEmpty()) {
            return row;
        } else if (day == null) {
            return broken(row, "date", written);
        }
        return day.isAfter(today) ? broken(row, "future", written) : row;
    }

    private static RecipientRow broken(RecipientRow row, String problem, String about) {
        return row.wrong(Outcome.BROKEN, problem, about.isEmpty() ? null : shortened(about, LONGEST_DETAIL));
    }

    private static @Nullable String state(String written) {
        var plain = written.toLowerCase(Locale.ROOT).replace('-', ' ');
        if (ACTIVE.contains(plain)) {
            return Claim.ACTIVE;
        } else if (INACTIVE.contains(plain)) {
            return Claim.INACTIVE;
        }
        return ENDED.contains(plain) ? Claim.ENDED : null;
    }

    /** A year or a month is its first day. */
    private static Optional<LocalDate> day(String written) {
        var month = MONTH.matcher(written);
        var monthFirst = MONTH_FIRST.matcher(written);
        if (YEAR.matcher(written).matches()) {
            return Optional.of(LocalDate.of(Integer.parseInt(written), 1, 1));
        } else if (month.matches()) {
            return Optional.of(first(month.group(1), month.group(2)));
        }
        return monthFirst.matches()
                ? Optional.of(first(monthFirst.group(2), monthFirst.group(1)))
                : TypedDate.read(written);
    }

    private static LocalDate first(String year, String month) {
        return YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)).atDay(1);
    }

    /** Rp 600.000 and 600000 are one amount. */
    private static @Nullable Long amount(String written) {
        var digits = written.replaceFirst("(?i)^rp\\.?\\s*", "")
                .replaceFirst("[.,]00?$", "")
                .replaceAll("[.,\\s]", "");
        return digits.matches("\\d{1,12}") ? Long.valueOf(digits) : null;
    }

    private String cell(Line line, RecipientColumn column) {
        var place = places.get(column);
        return place == null || place >= line.cells().size()
                ? ""
                : line.cells().get(place).strip();
    }

    private static String shortened(String words, int most) {
        return words.length() > most ? words.substring(0, most) : words;
    }
}
