package id.selaras.eligibility;

import id.selaras.area.Area;
import id.selaras.directory.Calendars;
import id.selaras.eligibility.ParticipationPage.Row;
import id.selaras.eligibility.ParticipationPage.Tab;
import id.selaras.engine.eligibility.Sayings;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import id.selaras.registry.FamilyRecord;
import id.selaras.registry.FamilyScan;
import id.selaras.registry.RegistryWords;
import id.selaras.registry.SuspendedUse;
import id.selaras.ui.Dates;
import id.selaras.ui.Field;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Applies the rules to the families of a village, one after the other, until a page is full: what is listed was worked out now, and
 * nothing of it is stored.
 */
@Service
class ParticipationLists {
    private static final int ROWS = 50;

    private final FamilyScan families;
    private final RuleBooks rules;
    private final ObjectProvider<SuspendedUse> suspended;
    private final Journal journal;
    private final Clock clock;

    ParticipationLists(
            FamilyScan families,
            RuleBooks rules,
            ObjectProvider<SuspendedUse> suspended,
            Journal journal,
            Clock clock) {
        this.families = families;
        this.rules = rules;
        this.suspended = suspended;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Which village's list of what.
     *
     * @param programme null for every one
     * @param after the last family of the page before
     */
    record Asked(
            Area village, ParticipationKind kind, @Nullable String programme, UUID after) {
        String href(ParticipationKind other) {
            return "/kepesertaan/periksa?desa=" + village.code() + "&jenis=" + other.path()
                    + (programme == null ? "" : "&program=" + programme);
        }
    }

    /** @param last the family where the page ended; null at the end of the village */
    private record Found(
            List<Row> rows,
            int looked,
            int suspended,
            @Nullable UUID last) {}

    @Transactional
    public ParticipationPage page(Asked asked, List<Area> villages, Texts texts) {
        var zone = Calendars.zoneOf(asked.village.no()).zoneId();
        var today = LocalDate.now(clock.withZone(zone));
        var dates = new Dates(texts, zone);
        var inForce = rules.on(asked.village.no(), today);
        var programmes = inForce.book().programmes();
        var found = find(asked, check(asked, inForce, new RegistryWords(texts, dates, today)));
        journal.read(Trace.of("family.listed", "area", null)
                .inArea(asked.village.no())
                .with("kind", asked.kind.path())
                .with("count", Integer.toString(found.rows.size())));
        return new ParticipationPage(
                Field.of("desa", texts.get("participation.village")).value(asked.village.code()),
                villages.stream()
                        .map(area -> Option.of(area.code(), area.name()))
                        .toList(),
                Field.of("program", texts.get("participation.programme")).value(asked.programme),
                programmes.stream()
                        .map(one -> Option.of(one.code(), one.name().in(texts.isIndonesian())))
                        .toList(),
                asked.kind.path(),
                Arrays.stream(ParticipationKind.values())
                        .map(kind -> new Tab(asked.href(kind), texts.get(kind.key()), kind == asked.kind))
                        .toList(),
                texts.get(asked.kind.key()),
                texts.get(asked.kind.key() + ".next"),
                texts.get("participation.by", dates.dayAndYear(today), inForce.version()),
                found.looked,
                found.suspended,
                found.rows,
                found.last == null ? null : asked.href(asked.kind) + "&sesudah=" + found.last);
    }

    private static ParticipationCheck check(Asked asked, RulesInForce inForce, RegistryWords words) {
        return new ParticipationCheck(
                asked.kind,
                asked.programme,
                inForce.bound(),
                inForce.book().programmes(),
                new RuleWords(words.texts()),
                new Sayings(inForce.book(), inForce.day()),
                words);
    }

    private Found find(Asked asked, ParticipationCheck check) {
        var rows = new ArrayList<Row>();
        var looked = 0;
        var left = 0;
        var after = asked.after;
        while (true) {
            var some = families.next(asked.village.no(), after, asked.village.no() + 1);
            if (some.isEmpty()) {
                return new Found(rows, looked, left, null);
            }
            var kept = suspended(some);
            for (var family : some) {
                looked++;
                after = family.id();
                if (kept.contains(family.id())) {
                    left++;
                } else {
                    rows.addAll(check.of(family));
                }
                if (rows.size() >= ROWS) {
                    return new Found(rows, looked, left, after);
                }
            }
        }
    }

    private Set<UUID> suspended(List<FamilyRecord> some) {
        var known = suspended.getIfAvailable();
        return known == null
                ? Set.of()
                : known.families(some.stream().map(FamilyRecord::id).toList());
    }
}
