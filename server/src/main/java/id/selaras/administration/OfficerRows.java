package id.selaras.administration;

import id.selaras.access.Appointment;
import id.selaras.access.Officer;
import id.selaras.access.OfficerPost;
import id.selaras.access.Officers;
import id.selaras.access.Refusal;
import id.selaras.administration.RowResult.Difference;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Applies a row about an officer: a new one, one more post, or a mended name. A sheet never takes a post away. */
@Component
class OfficerRows {
    private final Officers officers;
    private final AppointmentReader reader;
    private final Journal journal;

    OfficerRows(Officers officers, AppointmentReader reader, Journal journal) {
        this.officers = officers;
        this.reader = reader;
        this.journal = journal;
    }

    RowResult run(SheetRow row, ChosenArea area) {
        var problems = new ArrayList<Problem>();
        var post = reader.read(texts(row), area, problems);
        if (post.isEmpty()) {
            return RowResult.broken(row, RowKind.OFFICER, heads(problems));
        }
        var account = row.text(Column.CODE).toLowerCase(Locale.ROOT);
        var known = officers.findByName(account);
        return known.isPresent() ? known(row, known.get(), post.get()) : added(row, account, post.get());
    }

    private RowResult added(SheetRow row, String account, Appointment post) {
        var refusal = officers.whyNotAdmit(account, row.text(Column.NAME), post);
        if (refusal.isPresent()) {
            return refused(row, refusal.get());
        }
        var id = officers.admit(account, row.text(Column.NAME), post);
        journal.acted(trace("officer.admitted", id, post));
        return RowResult.added(row, RowKind.OFFICER);
    }

    private RowResult known(SheetRow row, Officer officer, Appointment post) {
        var same = officer.posts().stream()
                .filter(held -> held.to() == null)
                .map(OfficerPost::appointment)
                .filter(held -> isSame(held, post))
                .findFirst();
        var renamed = !officer.fullName().equals(row.text(Column.NAME));
        if (same.isPresent() && !renamed && same.get().handlesRestricted() == post.handlesRestricted()) {
            return RowResult.compared(row, RowKind.OFFICER, List.of());
        }
        var refusal = same.isPresent() ? officers.whyNot(officer.id()) : officers.whyNotAppoint(officer.id(), post);
        if (refusal.isPresent()) {
            return refused(row, refusal.get());
        }
        if (same.isPresent() && same.get().handlesRestricted() != post.handlesRestricted()) {
            return RowResult.broken(row, RowKind.OFFICER, Column.RESTRICTED, "admin.wrong.restricted-differs");
        }
        return RowResult.compared(row, RowKind.OFFICER, change(row, officer, post, renamed, same.isEmpty()));
    }

    private List<Difference> change(
            SheetRow row, Officer officer, Appointment post, boolean renamed, boolean appointed) {
        var differences = new ArrayList<Difference>();
        if (renamed && row.text(Column.NAME).length() >= 2) {
            officers.rename(officer.id(), row.text(Column.NAME));
            journal.acted(Trace.of("officer.renamed", "account", officer.id()));
            differences.add(new Difference(Column.NAME, officer.fullName(), row.text(Column.NAME)));
        }
        if (appointed) {
            officers.appoint(officer.id(), post);
            journal.acted(trace("officer.appointed", officer.id(), post));
            differences.add(new Difference(Column.ROLE, "", row.text(Column.ROLE)));
        }
        return differences;
    }

    private static boolean isSame(Appointment held, Appointment post) {
        return held.role() == post.role()
                && held.duty() == post.duty()
                && held.areaCode().equals(post.areaCode())
                && Objects.equals(held.organisation(), post.organisation());
    }

    private static Trace trace(String act, UUID id, Appointment post) {
        return Trace.of(act, "account", id)
                .inArea(AreaChoice.numberOf(post.areaCode()))
                .with("role", post.role().code())
                .with("area", post.areaCode())
                .with("by", "sheet");
    }

    private static RowResult refused(SheetRow row, Refusal refusal) {
        return RowResult.broken(row, RowKind.OFFICER, heads(List.of(AppointmentReader.of(refusal))));
    }

    private static PostTexts texts(SheetRow row) {
        return new PostTexts(
                row.text(Column.ROLE),
                row.text(Column.DUTY),
                row.text(Column.AREA),
                row.text(Column.ORGANISATION),
                row.text(Column.RESTRICTED));
    }

    private static List<Problem> heads(List<Problem> problems) {
        return problems.stream()
                .map(problem -> new Problem(head(problem.where()).head(), problem.key()))
                .toList();
    }

    private static Column head(String field) {
        return switch (field) {
            case AppointmentReader.ACCOUNT -> Column.CODE;
            case AppointmentReader.ROLE -> Column.ROLE;
            case AppointmentReader.DUTY -> Column.DUTY;
            case AppointmentReader.PLACE -> Column.AREA;
            case AppointmentReader.ORGANISATION -> Column.ORGANISATION;
            case AppointmentReader.RESTRICTED -> Column.RESTRICTED;
            default -> Column.NAME;
        };
    }
}
