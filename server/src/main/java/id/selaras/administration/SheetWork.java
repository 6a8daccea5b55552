package id.selaras.administration;

import id.selaras.administration.RowResult.Difference;
import id.selaras.area.Area;
import id.selaras.directory.Holidays;
import id.selaras.directory.Organisation;
import id.selaras.directory.OrganisationDraft;
import id.selaras.directory.Organisations;
import id.selaras.directory.Sector;
import id.selaras.ui.TypedDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Applies the rows of a sheet one after another, organisations first, and says of each what it did. A preview is the same work in
 * a transaction that is rolled back, so it can promise nothing that applying would not keep.
 */
@Component
class SheetWork {
    private final OrganisationReader organisationReader;
    private final OrganisationDesk organisationDesk;
    private final Organisations organisations;
    private final OfficerRows officers;
    private final CalendarDesk calendar;
    private final Holidays holidays;
    private final AreaChoice areas;

    SheetWork(
            OrganisationReader organisationReader,
            OrganisationDesk organisationDesk,
            Organisations organisations,
            OfficerRows officers,
            CalendarDesk calendar,
            Holidays holidays,
            AreaChoice areas) {
        this.organisationReader = organisationReader;
        this.organisationDesk = organisationDesk;
        this.organisations = organisations;
        this.officers = officers;
        this.calendar = calendar;
        this.holidays = holidays;
        this.areas = areas;
    }

    List<RowResult> run(List<SheetRow> rows, ChosenArea area) {
        var seen = new HashSet<Set<String>>();
        return rows.stream()
                .sorted(Comparator.comparing(RowKind::of).thenComparingInt(SheetRow::number))
                .map(row -> seen.add(Set.copyOf(row.cells().entrySet().stream()
                                .map(cell ->
                                        cell.getKey() + "=" + cell.getValue().strip())
                                .toList()))
                        ? run(row, area)
                        : RowResult.broken(row, RowKind.of(row), Column.ROW_KIND, "admin.wrong.twice"))
                .sorted(Comparator.comparingInt(result -> result.row().number()))
                .toList();
    }

    private RowResult run(SheetRow row, ChosenArea area) {
        return switch (RowKind.of(row)) {
            case ORGANISATION -> organisation(row, area);
            case OFFICER -> officers.run(row, area);
            case HOLIDAY -> holiday(row, area);
            case UNKNOWN -> RowResult.broken(row, RowKind.UNKNOWN, Column.ROW_KIND, "admin.wrong.row-kind");
        };
    }

    private RowResult organisation(SheetRow row, ChosenArea area) {
        var problems = new ArrayList<Problem>();
        var draft = organisationReader.read(form(row), area, problems);
        if (draft.isEmpty()) {
            return RowResult.broken(row, RowKind.ORGANISATION, heads(problems));
        }
        var known = organisations.findByCode(draft.get().code());
        if (known.isEmpty()) {
            organisationDesk.add(draft.get());
            return RowResult.added(row, RowKind.ORGANISATION);
        }
        if (!known.get().areaCode().equals(draft.get().areaCode())) {
            return RowResult.broken(row, RowKind.ORGANISATION, Column.CODE, "admin.wrong.other-place");
        }
        var differences = differences(known.get(), draft.get());
        if (!differences.isEmpty()) {
            organisationDesk.change(known.get(), draft.get());
        }
        return RowResult.compared(row, RowKind.ORGANISATION, differences);
    }

    private static OrganisationForm form(SheetRow row) {
        return new OrganisationForm(
                row.text(Column.CODE),
                row.text(Column.NAME),
                row.text(Column.ORGANISATION_KIND),
                row.text(Column.AREA),
                List.of(row.text(Column.SECTORS).split("[,;|]")),
                row.text(Column.ANSWERS_HERE),
                row.text(Column.ADDRESS),
                row.text(Column.PHONE),
                row.text(Column.OPENING));
    }

    private static List<Problem> heads(List<Problem> problems) {
        return problems.stream()
                .map(problem -> new Problem(head(problem.where()).head(), problem.key()))
                .toList();
    }

    private static Column head(String field) {
        return switch (field) {
            case OrganisationReader.CODE -> Column.CODE;
            case OrganisationReader.KIND -> Column.ORGANISATION_KIND;
            case OrganisationReader.PLACE -> Column.AREA;
            case OrganisationReader.SECTORS -> Column.SECTORS;
            case OrganisationReader.ANSWERS -> Column.ANSWERS_HERE;
            case OrganisationReader.ADDRESS -> Column.ADDRESS;
            case OrganisationReader.PHONE -> Column.PHONE;
            case OrganisationReader.OPENING -> Column.OPENING;
            default -> Column.NAME;
        };
    }

    private static List<Difference> differences(Organisation known, OrganisationDraft draft) {
        var differences = new ArrayList<Difference>();
        compare(differences, Column.NAME, known.name(), draft.name());
        compare(
                differences,
                Column.ORGANISATION_KIND,
                known.kind().code(),
                draft.kind().code());
        compare(differences, Column.SECTORS, codes(known.sectors()), codes(draft.sectors()));
        compare(differences, Column.ANSWERS_HERE, yes(known.answersHere()), yes(draft.answersHere()));
        compare(
                differences,
                Column.ADDRESS,
                known.contact().address(),
                draft.contact().address());
        compare(
                differences,
                Column.PHONE,
                known.contact().phone(),
                draft.contact().phone());
        compare(
                differences,
                Column.OPENING,
                known.contact().opening(),
                draft.contact().opening());
        return differences;
    }

    private RowResult holiday(SheetRow row, ChosenArea area) {
        var problems = new ArrayList<Problem>();
        var date = TypedDate.read(row.text(Column.DATE));
        var name = row.text(Column.NAME);
        var works = Words.yes(row.text(Column.WORKS), false);
        var place = place(row.text(Column.AREA), area);
        check(date.isPresent(), Column.DATE, "admin.wrong.date", problems);
        check(name.length() >= 2 && name.length() <= 160, Column.NAME, "admin.wrong.name", problems);
        check(works.isPresent(), Column.WORKS, "admin.wrong.yes-or-no", problems);
        check(place.isPresent(), Column.AREA, "admin.wrong.place", problems);
        if (date.isEmpty() || works.isEmpty() || place.isEmpty() || !problems.isEmpty()) {
            return RowResult.broken(row, RowKind.HOLIDAY, problems);
        }
        var known = holidays.ownOn(place.get(), date.get());
        var differences = new ArrayList<Difference>();
        known.ifPresent(own -> {
            compare(differences, Column.NAME, own.nameIndonesian(), name);
            compare(differences, Column.WORKS, yes(!own.closed()), yes(works.get()));
        });
        if (known.isEmpty() || !differences.isEmpty()) {
            calendar.setHoliday(place.get(), date.get(), name, !works.get());
        }
        return known.isEmpty()
                ? RowResult.added(row, RowKind.HOLIDAY)
                : RowResult.compared(row, RowKind.HOLIDAY, differences);
    }

    private Optional<String> place(String text, ChosenArea area) {
        return text.isEmpty()
                ? Optional.of(area.code())
                : areas.read(text, area).map(Area::code).filter(code -> areas.isInside(code, area));
    }

    private static void check(boolean right, Column column, String key, List<Problem> problems) {
        if (!right) {
            problems.add(new Problem(column.head(), key));
        }
    }

    private static void compare(List<Difference> differences, Column column, String before, String after) {
        if (!before.equals(after)) {
            differences.add(new Difference(column, before, after));
        }
    }

    private static String codes(Set<Sector> sectors) {
        return sectors.stream().map(Sector::code).sorted().collect(Collectors.joining(", "));
    }

    private static String yes(boolean yes) {
        return yes ? "ya" : "tidak";
    }
}
