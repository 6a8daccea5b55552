package id.selaras.administration;

import id.selaras.access.Appointment;
import id.selaras.access.Duty;
import id.selaras.access.Refusal;
import id.selaras.access.Role;
import id.selaras.area.Area;
import id.selaras.directory.Organisation;
import id.selaras.directory.Organisations;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands a post as typed; says at which answer it could not. */
@Component
class AppointmentReader {
    static final String ACCOUNT = "akun";
    static final String FULL_NAME = "nama";
    static final String ROLE = "peran";
    static final String DUTY = "tugas";
    static final String PLACE = "tempat";
    static final String ORGANISATION = "instansi";
    static final String RESTRICTED = "terbatas";

    private final Words words;
    private final AreaChoice areas;
    private final Organisations organisations;

    AppointmentReader(Words words, AreaChoice areas, Organisations organisations) {
        this.words = words;
        this.areas = areas;
        this.organisations = organisations;
    }

    /** Empty when something was wrong; the problems then say what. */
    Optional<Appointment> read(PostTexts texts, ChosenArea within, List<Problem> problems) {
        var before = problems.size();
        var role = words.role(texts.role());
        if (role.isEmpty()) {
            problems.add(new Problem(ROLE, texts.role().isEmpty() ? "admin.wrong.role-missing" : "admin.wrong.role"));
        }
        var duty = duty(texts.duty(), problems);
        var organisation = organisation(texts.organisation(), problems);
        var area = place(texts.place(), role.orElse(null), organisation, within, problems);
        var restricted = Words.yes(texts.restricted(), false);
        if (restricted.isEmpty()) {
            problems.add(new Problem(RESTRICTED, "admin.wrong.yes-or-no"));
        }
        if (problems.size() > before || role.isEmpty() || restricted.isEmpty()) {
            return Optional.empty();
        }
        var organisationId = organisation == null ? null : organisation.id();
        return Optional.of(new Appointment(role.get(), duty, area, organisationId, restricted.get()));
    }

    /** The answer a refusal is about. */
    static Problem of(Refusal refusal) {
        var where = switch (refusal) {
            case NAME_TAKEN,
                    NAME_MALFORMED,
                    OWN_ACCOUNT,
                    UNKNOWN_ACCOUNT,
                    POSTS_ELSEWHERE,
                    SAME_OFFICER,
                    SUCCESSOR_SUSPENDED -> ACCOUNT;
            case FULL_NAME_MALFORMED -> FULL_NAME;
            case UNKNOWN_AREA, OUTSIDE_AREA, LEVEL_OF_ROLE -> PLACE;
            case ORGANISATION_MISSING, ORGANISATION_OUTSIDE, ORGANISATION_SILENT, ORGANISATION_UNUSED -> ORGANISATION;
            case NOT_ADMINISTRATOR, ADMINISTRATOR_FROM_ABOVE, HELD_ALREADY -> ROLE;
        };
        return new Problem(where, "admin." + refusal.key());
    }

    private @Nullable Duty duty(String text, List<Problem> problems) {
        if (text.isEmpty()) {
            return null;
        }
        var duty = words.duty(text);
        if (duty.isEmpty()) {
            problems.add(new Problem(DUTY, "admin.wrong.duty"));
        }
        return duty.orElse(null);
    }

    private @Nullable Organisation organisation(String code, List<Problem> problems) {
        if (code.isEmpty()) {
            return null;
        }
        var organisation = organisations.findByCode(code.toLowerCase(Locale.ROOT));
        if (organisation.isEmpty()) {
            problems.add(new Problem(ORGANISATION, "admin.wrong.organisation"));
        }
        return organisation.orElse(null);
    }

    // An agency officer sits where the agency is; everybody else without a place has the whole chosen area.
    private String place(
            String text,
            @Nullable Role role,
            @Nullable Organisation organisation,
            ChosenArea within,
            List<Problem> problems) {
        if (text.isEmpty()) {
            return role == Role.AGENCY && organisation != null ? organisation.areaCode() : within.code();
        }
        var area = areas.read(text, within);
        if (area.isEmpty()) {
            problems.add(new Problem(PLACE, "admin.wrong.place"));
        }
        return area.map(Area::code).orElse("");
    }
}
