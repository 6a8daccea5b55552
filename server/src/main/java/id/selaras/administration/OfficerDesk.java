package id.selaras.administration;

import id.selaras.access.Appointment;
import id.selaras.access.Officer;
import id.selaras.access.OfficerPost;
import id.selaras.access.OfficerQuery;
import id.selaras.access.Officers;
import id.selaras.access.Refusal;
import id.selaras.access.Role;
import id.selaras.access.Slip;
import id.selaras.casework.Handover;
import id.selaras.casework.Handover.OpenWork;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with officers; every act is journaled in its own transaction. */
@Service
@Transactional
class OfficerDesk {
    static final int PAGE = 50;
    private static final String SUBJECT = "account";

    private final Officers officers;
    private final AppointmentReader appointments;
    private final Handover handover;
    private final Journal journal;

    OfficerDesk(Officers officers, AppointmentReader appointments, Handover handover, Journal journal) {
        this.officers = officers;
        this.appointments = appointments;
        this.handover = handover;
        this.journal = journal;
    }

    /** One more than a page, so that the page knows whether another follows. */
    List<Officer> list(ChosenArea area, @Nullable Role role, @Nullable UUID after) {
        return officers.search(new OfficerQuery(area.code(), "", role, after, PAGE + 1));
    }

    List<Officer> search(ChosenArea area, String text) {
        return officers.search(new OfficerQuery(area.code(), text, null, null, 2 * PAGE));
    }

    Optional<Officer> find(UUID account) {
        return whyNot(account).filter(Refusal.UNKNOWN_ACCOUNT::equals).isPresent()
                ? Optional.empty()
                : officers.find(account);
    }

    Optional<Refusal> whyNot(UUID account) {
        return officers.whyNot(account);
    }

    /** How much open work stands in an officer's name: numbers, no case. */
    OpenWork workOf(UUID account) {
        return handover.workOf(account);
    }

    private static List<Problem> unnamed(OfficerForm form) {
        return Stream.of(
                        form.nama().isEmpty() ? Refusal.FULL_NAME_MALFORMED : null,
                        form.akun().isEmpty() ? Refusal.NAME_MALFORMED : null)
                .filter(Objects::nonNull)
                .map(AppointmentReader::of)
                .toList();
    }

    /** The new account, or what is wrong with the form. */
    Admission admit(OfficerForm form, ChosenArea area) {
        var problems = new ArrayList<Problem>();
        var first = appointments.read(form.post(), area, problems);
        if (first.isEmpty()) {
            // The rest is looked at by the database; what is empty can be said at once.
            problems.addAll(unnamed(form));
            return new Admission(null, problems, 0);
        }
        var refusal = officers.whyNotAdmit(form.akun(), form.nama(), first.get());
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        var account = officers.admit(form.akun(), form.nama(), first.get());
        journal.acted(posted("officer.admitted", account, first.get()));
        return new Admission(account, List.of(), 0);
    }

    /** What is wrong with the form; empty when the post was given. */
    List<Problem> appoint(UUID account, OfficerForm form, ChosenArea area) {
        var problems = new ArrayList<Problem>();
        var post = appointments.read(form.post(), area, problems);
        if (post.isEmpty()) {
            return problems;
        }
        var refusal = officers.whyNotAppoint(account, post.get());
        if (refusal.isPresent()) {
            return List.of(AppointmentReader.of(refusal.get()));
        }
        officers.appoint(account, post.get());
        journal.acted(posted("officer.appointed", account, post.get()));
        return List.of();
    }

    void endPost(UUID account, UUID post) {
        var ended = officers.find(account).stream()
                .flatMap(officer -> officer.posts().stream())
                .filter(held -> held.id().equals(post))
                .findFirst();
        officers.endPost(account, post);
        ended.ifPresent(held -> journal.acted(posted("officer.post-ended", account, held.appointment())));
    }

    void rename(UUID account, String fullName) {
        officers.rename(account, fullName);
        journal.acted(act("officer.renamed", account));
    }

    void suspend(UUID account) {
        officers.suspend(account);
        journal.acted(act("officer.suspended", account));
    }

    void resume(UUID account) {
        officers.resume(account);
        journal.acted(act("officer.resumed", account));
    }

    /** Fresh slips for these officers; one that may not be had spoils none of the others. */
    Slips issueSlips(List<UUID> accounts) {
        var slips = new ArrayList<Slip>();
        var refused = 0;
        for (var account : new LinkedHashSet<>(accounts)) {
            if (officers.whyNot(account).isPresent()) {
                refused++;
                continue;
            }
            slips.add(officers.issueSlip(account));
            journal.acted(act("officer.slip-issued", account));
        }
        return new Slips(slips, refused);
    }

    /** Somebody takes over from an officer who leaves: an officer already there, or with a full name a new one. */
    Admission takeOver(UUID from, String accountName, String fullName) {
        var known = officers.findByName(accountName);
        var refusal = officers.whyNot(from).or(() -> known.flatMap(officer -> officers.whyNot(officer.id())));
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        if (known.isPresent()) {
            var to = known.get().id();
            return officers.whyNotSucceed(from, to).map(OfficerDesk::refused).orElseGet(() -> replaced(from, to));
        }
        return fullName.isBlank() ? refused(Refusal.UNKNOWN_ACCOUNT) : takeOverNew(from, accountName, fullName);
    }

    private Admission takeOverNew(UUID from, String accountName, String fullName) {
        var first = officers.find(from).stream()
                .flatMap(officer -> officer.posts().stream())
                .filter(post -> post.to() == null)
                .map(OfficerPost::appointment)
                .findFirst();
        if (first.isEmpty()) {
            return new Admission(null, List.of(new Problem(AppointmentReader.ACCOUNT, "admin.wrong.no-post")), 0);
        }
        var refusal = officers.whyNotAdmit(accountName, fullName, first.get());
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        var to = officers.admit(accountName, fullName, first.get());
        journal.acted(posted("officer.admitted", to, first.get()));
        return replaced(from, to);
    }

    private Admission replaced(UUID from, UUID to) {
        var trace = act("officer.replaced", from).with("by", to.toString());
        var before = handover.workOf(from);
        officers.replace(from, to);
        var left = handover.workOf(from);
        journal.acted(trace);
        return new Admission(to, List.of(), before.cases() - left.cases());
    }

    private static Admission refused(Refusal refusal) {
        return new Admission(null, List.of(AppointmentReader.of(refusal)), 0);
    }

    /** In the area of the officer's widest post, so that the area's auditor reads it. */
    private Trace act(String act, UUID account) {
        var trace = Trace.of(act, SUBJECT, account);
        return officers.find(account).stream()
                .flatMap(officer -> officer.posts().stream())
                .findFirst()
                .map(post -> trace.inArea(AreaChoice.numberOf(post.appointment().areaCode())))
                .orElse(trace);
    }

    private static Trace posted(String act, UUID account, Appointment appointment) {
        var organisation = appointment.organisation();
        var trace = Trace.of(act, SUBJECT, account)
                .inArea(AreaChoice.numberOf(appointment.areaCode()))
                .with("role", appointment.role().code())
                .with("area", appointment.areaCode());
        return organisation == null ? trace : trace.with("organisation", organisation.toString());
    }

    /** @param moved open cases that passed to the account */
    record Admission(@Nullable UUID account, List<Problem> problems, int moved) {}

    record Slips(List<Slip> slips, int refused) {}
}
