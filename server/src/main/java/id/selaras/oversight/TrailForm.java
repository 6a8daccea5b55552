package id.selaras.oversight;

import id.selaras.casework.CaseReading;
import id.selaras.casework.Ticket;
import id.selaras.journal.EntryKind;
import id.selaras.ui.TypedDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The search as typed. An officer's name never stands in an address: the form is posted. */
record TrailForm(
        String dari,
        String sampai,
        String jenis,
        String tindakan,
        String petugas,
        String tiket,
        String tentang,
        String kasus,
        String sebelum) {
    private static final int LONGEST = 120;

    TrailForm {
        dari = tidy(dari);
        sampai = tidy(sampai);
        jenis = tidy(jenis);
        tindakan = tidy(tindakan);
        petugas = tidy(petugas);
        tiket = tidy(tiket);
        tentang = tidy(tentang);
        kasus = tidy(kasus);
        sebelum = tidy(sebelum);
    }

    /** What is meant; {@code problems} says by field name which words can't be. */
    TrailFilter read(CaseReading cases, Map<String, String> problems) {
        var from = date("dari", dari, problems);
        var until = date("sampai", sampai, problems);
        if (from != null && until != null && until.isBefore(from)) {
            problems.put("sampai", "trail.wrong.period");
        }
        return new TrailFilter(
                from,
                until,
                kind(),
                KnownActs.isKnown(tindakan) ? tindakan : null,
                petugas,
                tiket,
                caseId(cases, problems),
                id(tentang),
                sebelum.matches("\\d{1,18}") ? Long.valueOf(sebelum) : null);
    }

    private @Nullable UUID caseId(CaseReading cases, Map<String, String> problems) {
        if (tiket.isEmpty()) {
            return id(kasus);
        }
        var ticket = Ticket.parse(tiket);
        if (ticket.isEmpty()) {
            problems.put("tiket", "trail.wrong.ticket");
            return null;
        }
        var found = ticket.flatMap(cases::caseOf);
        if (found.isEmpty()) {
            problems.put("tiket", "trail.wrong.case");
        }
        return found.orElse(null);
    }

    private @Nullable EntryKind kind() {
        return switch (jenis) {
            case "ubah" -> EntryKind.ACT;
            case "lihat" -> EntryKind.READ;
            default -> null;
        };
    }

    private static @Nullable LocalDate date(String field, String typed, Map<String, String> problems) {
        var date = typed.isEmpty() ? Optional.<LocalDate>empty() : TypedDate.read(typed);
        if (!typed.isEmpty() && date.isEmpty()) {
            problems.put(field, "trail.wrong.date");
        }
        return date.orElse(null);
    }

    private static @Nullable UUID id(String typed) {
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    /** The fields of the search, for the forms that go on with it. */
    Map<String, String> fields() {
        var fields = new HashMap<String, String>();
        fields.put("dari", dari);
        fields.put("sampai", sampai);
        fields.put("jenis", jenis);
        fields.put("tindakan", tindakan);
        fields.put("petugas", petugas);
        fields.put("tiket", tiket);
        fields.put("tentang", tentang);
        fields.put("kasus", kasus);
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private static String tidy(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip().replace("\0", "");
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    @Override
    public String toString() {
        return "TrailForm[" + jenis + "]";
    }
}
