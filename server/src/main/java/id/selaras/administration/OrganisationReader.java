package id.selaras.administration;

import id.selaras.area.Area;
import id.selaras.directory.Organisation.Contact;
import id.selaras.directory.OrganisationDraft;
import id.selaras.directory.OrganisationKind;
import id.selaras.directory.Sector;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Understands an organisation as typed; says at which answer it could not. */
@Component
class OrganisationReader {
    static final String CODE = "kode";
    static final String NAME = "nama";
    static final String KIND = "jenis";
    static final String PLACE = "tempat";
    static final String SECTORS = "sektor";
    static final String ANSWERS = "menjawab";
    static final String ADDRESS = "alamat";
    static final String PHONE = "telepon";
    static final String OPENING = "buka";

    private final Words words;
    private final AreaChoice areas;

    OrganisationReader(Words words, AreaChoice areas) {
        this.words = words;
        this.areas = areas;
    }

    /** Empty when something was wrong; the problems then say what. */
    Optional<OrganisationDraft> read(OrganisationForm form, ChosenArea within, List<Problem> problems) {
        var before = problems.size();
        check(form.kode().matches("[a-z0-9][a-z0-9-]{1,62}"), CODE, "admin.wrong.code", problems);
        check(form.nama().length() >= 2 && form.nama().length() <= 160, NAME, "admin.wrong.name", problems);
        check(form.alamat().length() <= 300, ADDRESS, "admin.wrong.too-long", problems);
        check(form.telepon().matches("[0-9+()\\-. /]{0,40}"), PHONE, "admin.wrong.phone", problems);
        check(form.buka().length() <= 120, OPENING, "admin.wrong.too-long", problems);
        var kind = words.kind(form.jenis());
        check(kind.isPresent(), KIND, "admin.wrong.kind", problems);
        var answers = Words.yes(form.menjawab(), true);
        check(answers.isPresent(), ANSWERS, "admin.wrong.yes-or-no", problems);
        var sectors = sectors(form.sektor(), problems);
        var place = place(form.tempat(), within, problems);
        if (problems.size() > before || kind.isEmpty() || answers.isEmpty()) {
            return Optional.empty();
        }
        var answersHere = answers.get() && kind.get() != OrganisationKind.OUTSIDE_SYSTEM;
        var contact = new Contact(form.alamat(), form.telepon(), form.buka());
        return Optional.of(
                new OrganisationDraft(form.kode(), form.nama(), kind.get(), place, sectors, answersHere, contact));
    }

    private Set<Sector> sectors(List<String> texts, List<Problem> problems) {
        var sectors = new HashSet<Sector>();
        for (var text : texts) {
            if (!text.isBlank()) {
                words.sector(text)
                        .ifPresentOrElse(sectors::add, () -> problems.add(new Problem(SECTORS, "admin.wrong.sector")));
            }
        }
        return sectors;
    }

    private String place(String text, ChosenArea within, List<Problem> problems) {
        if (text.isEmpty()) {
            return within.code();
        }
        var area = areas.read(text, within).filter(found -> areas.isInside(found.code(), within));
        check(area.isPresent(), PLACE, "admin.wrong.place", problems);
        return area.map(Area::code).orElse("");
    }

    private static void check(boolean right, String where, String key, List<Problem> problems) {
        if (!right) {
            problems.add(new Problem(where, key));
        }
    }
}
