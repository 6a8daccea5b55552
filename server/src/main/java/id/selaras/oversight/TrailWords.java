package id.selaras.oversight;

import id.selaras.area.Areas;
import id.selaras.casework.CaseReading;
import id.selaras.casework.Ticket;
import id.selaras.journal.EntryKind;
import id.selaras.journal.Journal;
import id.selaras.journal.JournalEntry;
import id.selaras.oversight.TrailPage.Row;
import id.selaras.ui.Dates;
import id.selaras.ui.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts entries of the journal into rows that a person reads. */
@Component
class TrailWords {
    private static final String ACCOUNT = "account";
    private static final Set<String> OF_A_FAMILY = Set.of("person", "family");
    private static final Set<String> FOLLOWED = Set.of("person", "family", ACCOUNT, "organisation");

    private final DetailWords details;
    private final CaseReading cases;
    private final Journal journal;
    private final Areas areas;

    TrailWords(DetailWords details, CaseReading cases, Journal journal, Areas areas) {
        this.details = details;
        this.cases = cases;
        this.journal = journal;
        this.areas = areas;
    }

    List<Row> rows(List<JournalEntry> entries, Texts texts, Dates dates) {
        var known = new Known(tickets(entries), names(entries));
        return entries.stream().map(entry -> row(entry, known, texts, dates)).toList();
    }

    private Row row(JournalEntry entry, Known known, Texts texts, Dates dates) {
        var ticket = known.ticketOf(entry);
        return new Row(
                dates.time(entry.at()),
                entry.fullName(),
                DetailWords.known(texts, "account.role." + entry.role(), texts.get("trail.role.program")),
                entry.kind() == EntryKind.READ,
                DetailWords.known(texts, "trail.act." + entry.act(), texts.get("trail.act.other", entry.act())),
                about(entry, known, texts),
                ticket == null ? personHref(entry) : "/kasus/" + entry.caseId(),
                trailHref(entry, ticket),
                place(entry.areaNo(), texts),
                details.of(entry.content(), known.names(), texts, dates),
                entry.requestId() == null ? "" : entry.requestId());
    }

    private static @Nullable String about(JournalEntry entry, Known known, Texts texts) {
        var ticket = known.ticketOf(entry);
        if (ticket != null) {
            return texts.get("trail.about.case", ticket.grouped());
        }
        if (entry.subjectId() == null) {
            return null;
        }
        var name = known.names().get(entry.subjectId());
        if (ACCOUNT.equals(entry.subject()) && name != null) {
            return name;
        }
        return DetailWords.known(texts, "trail.about." + entry.subject(), texts.get("trail.about.other"));
    }

    private static @Nullable String personHref(JournalEntry entry) {
        if (entry.subjectId() == null || !OF_A_FAMILY.contains(entry.subject())) {
            return null;
        }
        return ("person".equals(entry.subject()) ? "/keluarga/orang/" : "/keluarga/") + entry.subjectId();
    }

    private static @Nullable String trailHref(JournalEntry entry, @Nullable Ticket ticket) {
        if (ticket != null) {
            return "/jejak?kasus=" + entry.caseId();
        }
        return entry.subjectId() != null && FOLLOWED.contains(entry.subject())
                ? "/jejak?tentang=" + entry.subjectId()
                : null;
    }

    String place(@Nullable Long areaNo, Texts texts) {
        if (areaNo == null || areaNo == 0) {
            return texts.get("home.nation");
        }
        return areas.byNo(areaNo)
                .map(area -> area.level() == 4 ? twoNames(area.no()) : area.name())
                .orElse("");
    }

    private String twoNames(long areaNo) {
        var path = areas.path(areaNo);
        return path.village() + ", " + path.subdistrict();
    }

    private Map<UUID, Ticket> tickets(List<JournalEntry> entries) {
        return cases.ticketsOf(entries.stream()
                .map(JournalEntry::caseId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    /** Accounts that something was done to, and those that took over from another. */
    private Map<UUID, String> names(List<JournalEntry> entries) {
        var ids = new HashSet<UUID>();
        for (var entry : entries) {
            if (ACCOUNT.equals(entry.subject()) && entry.subjectId() != null) {
                ids.add(entry.subjectId());
            }
            var successor = entry.content().get("by");
            if (successor != null && successor.length() == 36) {
                ids.add(UUID.fromString(successor));
            }
        }
        return journal.namesOf(ids);
    }

    private record Known(Map<UUID, Ticket> tickets, Map<UUID, String> names) {

        @Nullable
        Ticket ticketOf(JournalEntry entry) {
            return entry.caseId() == null ? null : tickets.get(entry.caseId());
        }
    }
}
