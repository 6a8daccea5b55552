package id.selaras.casework;

import static id.selaras.casework.IntakeForm.isTicked;
import static id.selaras.casework.IntakeForm.text;

import id.selaras.access.SignedIn;
import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.casework.CaseDetails.Reporter;
import id.selaras.casework.CaseFile.Outcome;
import id.selaras.casework.CaseFile.Subject;
import id.selaras.directory.Urgency;
import id.selaras.engine.identity.Phone;
import id.selaras.engine.identity.Reading;
import id.selaras.registry.PersonCard;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the window's form: either a matter that can be recorded, or what is missing next to each field. */
@Component
class IntakeReading {
    private static final int LONGEST_WORDS = 4000;
    private static final int LONGEST_TITLE = 160;

    private final Areas areas;
    private final AboutOfficers aboutOfficers;

    IntakeReading(Areas areas, AboutOfficers aboutOfficers) {
        this.areas = areas;
        this.aboutOfficers = aboutOfficers;
    }

    /**
     * @param matter null while something is missing
     * @param errors keys of sentences by field name, in the order of the form
     */
    record Read(@Nullable NewCase matter, Map<String, String> errors) {}

    Read read(IntakeForm form, Optional<PersonCard> person, SignedIn officer) {
        var errors = new LinkedHashMap<String, String>();
        var village = village(form, person, officer);
        checkWho(form, person, village, errors);
        checkMatter(form, errors);
        checkReporter(form, errors);
        checkAbout(form, village, errors);
        IntakeLengths.check(form, errors);
        var topic = topic(form.hal());
        if (!errors.isEmpty() || village.isEmpty() || topic == null || form.id() == null) {
            return new Read(null, errors);
        }
        var answer = text(form.selesai());
        var settled = answer == null ? null : new Outcome(settledAs(form), answer);
        return new Read(
                new NewCase(
                        form.id(),
                        village.get().no(),
                        matter(form, topic),
                        urgency(form),
                        text(form.alasan()),
                        subject(form, person),
                        reporter(form),
                        isTicked(form.izin()),
                        isTicked(form.terbatas()),
                        isTicked(form.tentangPetugas()) || form.aboutOfficer() != null,
                        form.aboutOfficer(),
                        settled),
                Map.of());
    }

    /** @param report null while something is missing */
    record Added(@Nullable AddedReport report, Map<String, String> errors) {}

    /** The same form, sent to be added to an earlier case: only what is said and who says it matters. */
    Added readAddition(IntakeForm form) {
        var errors = new LinkedHashMap<String, String>();
        checkWords(form, errors);
        checkReporter(form, errors);
        IntakeLengths.check(form, errors);
        var words = text(form.kata());
        return errors.isEmpty() && words != null && form.id() != null
                ? new Added(new AddedReport(form.id(), words, reporter(form)), Map.of())
                : new Added(null, errors);
    }

    private static void checkWho(
            IntakeForm form, Optional<PersonCard> person, Optional<Area> village, Map<String, String> errors) {
        if (person.isEmpty() && !form.isUnknown()) {
            errors.put("cari", "intake.error.who");
        }
        if (form.isUnknown() && text(form.nama()) == null) {
            errors.put("nama", "intake.error.name");
        }
        if ((person.isPresent() || form.isUnknown()) && village.isEmpty()) {
            errors.put("desa", "intake.error.village");
        }
    }

    private static void checkMatter(IntakeForm form, Map<String, String> errors) {
        checkWords(form, errors);
        if (topic(form.hal()) == null) {
            errors.put("hal", "intake.error.topic");
        }
        if (urgency(form) != Urgency.ORDINARY && text(form.alasan()) == null) {
            errors.put("alasan", "intake.error.reason");
        }
        if (!isTicked(form.izin())) {
            errors.put("izin", "intake.error.consent");
        }
        if (isRestricted(form) && text(form.kontakAman()) == null) {
            errors.put("kontakAman", "intake.error.safe-contact");
        }
    }

    private static void checkWords(IntakeForm form, Map<String, String> errors) {
        var words = text(form.kata());
        if (words == null) {
            errors.put("kata", "intake.error.words");
        } else if (words.length() > LONGEST_WORDS) {
            errors.put("kata", "intake.error.words-long");
        }
    }

    private void checkAbout(IntakeForm form, Optional<Area> village, Map<String, String> errors) {
        var about = form.aboutOfficer();
        var known = about == null
                || village.stream()
                        .flatMap(area -> aboutOfficers.serving(area.no()).stream())
                        .anyMatch(officer -> officer.account().equals(about));
        if (!known && village.isPresent()) {
            errors.put("petugas", "intake.error.officer");
        }
    }

    private static OutcomeKind settledAs(IntakeForm form) {
        return OutcomeKind.SERVED.code().equals(form.hasilLoket()) ? OutcomeKind.SERVED : OutcomeKind.INFORMED;
    }

    private static boolean isRestricted(IntakeForm form) {
        var topic = topic(form.hal());
        return isTicked(form.terbatas()) || (topic != null && topic.isRestricted());
    }

    private static void checkReporter(IntakeForm form, Map<String, String> errors) {
        if (manner(form) == Reporter.Manner.ON_BEHALF && text(form.namaPelapor()) == null) {
            errors.put("namaPelapor", "intake.error.reporter");
        }
        if (text(form.telepon()) != null && Phone.parse(form.telepon()) instanceof Reading.Unreadable<Phone>) {
            errors.put("telepon", "intake.error.phone");
        }
    }

    /** The village of the known person, else the officer's own, else the one that was typed, inside the officer's area. */
    Optional<Area> village(IntakeForm form, Optional<PersonCard> person, SignedIn officer) {
        if (person.isPresent()) {
            return areas.byNo(person.get().address().areaNo());
        }
        if (officer.post().level() == 4) {
            return areas.find(officer.post().areaCode());
        }
        var typed = text(form.desa());
        return typed == null
                ? Optional.empty()
                : areas.suggest(typed, officer.post().areaCode(), 5).stream()
                        .filter(area -> area.level() == 4)
                        .findFirst();
    }

    private static Matter matter(IntakeForm form, Topic topic) {
        var words = form.kata() == null ? "" : form.kata().strip();
        var kind = Matter.chosen(Matter.Kind.class, form.jenis(), Matter.Kind.COMPLAINT);
        return new Matter(
                Matter.Channel.WINDOW,
                kind,
                topic.content(),
                topic.sector(),
                topic,
                title(text(form.judul()), words),
                words);
    }

    /** The given title, or the first sentence of what was said. */
    static String title(@Nullable String given, String words) {
        var title = given != null ? given : words.split("(?<=[.!?])\\s|\\R", 2)[0];
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    private static Subject subject(IntakeForm form, Optional<PersonCard> person) {
        return person.map(card -> new Subject(card.id(), card.name(), null))
                .orElseGet(() -> new Subject(null, String.valueOf(text(form.nama())), text(form.keterangan())));
    }

    private static Reporter reporter(IntakeForm form) {
        var phone = text(form.telepon());
        var stored = phone == null
                ? null
                : Phone.parse(phone).asOptional().map(Phone::e164).orElse(null);
        return new Reporter(
                manner(form), text(form.namaPelapor()), text(form.hubungan()), stored, text(form.kontakAman()));
    }

    private static Reporter.Manner manner(IntakeForm form) {
        return Matter.chosen(Reporter.Manner.class, form.pelapor(), Reporter.Manner.SELF);
    }

    static Urgency urgency(IntakeForm form) {
        return Matter.chosen(Urgency.class, form.urgensi(), Urgency.ORDINARY);
    }

    static @Nullable Topic topic(@Nullable String code) {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
