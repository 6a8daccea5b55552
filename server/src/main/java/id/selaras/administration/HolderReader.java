package id.selaras.administration;

import id.selaras.access.Officer;
import id.selaras.access.Officers;
import id.selaras.area.Area;
import id.selaras.casework.NewId;
import id.selaras.correspondence.Holder;
import id.selaras.correspondence.SigningPost;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Understands who is to hold a signing post; says at which answer it could not. */
@Component
class HolderReader {
    private static final int VILLAGE = 4;
    private static final int DISTRICT = 2;

    private final Officers officers;
    private final AreaChoice areas;
    private final Clock clock;

    HolderReader(Officers officers, AreaChoice areas, Clock clock) {
        this.officers = officers;
        this.areas = areas;
        this.clock = clock;
    }

    /** Empty when something was wrong; the problems then say what. */
    @Transactional(readOnly = true)
    Optional<Holder> read(HolderForm form, ChosenArea within, List<Problem> problems) {
        var post = Arrays.stream(SigningPost.values())
                .filter(one -> one.name().equals(form.jabatan()))
                .findFirst();
        var place = place(form, within).filter(area -> fits(post, area));
        var officer = officers.findByName(form.akun());
        check(post.isPresent(), "jabatan", "admin.wrong.post", problems);
        check(post.isEmpty() || place.isPresent(), "tempatJabatan", "admin.wrong.post-place", problems);
        check(
                officer.isPresent() && (place.isEmpty() || worksThere(officer.get(), place.get())),
                "akun",
                "admin.wrong.post-account",
                problems);
        check(form.gelar().length() >= 3 && form.gelar().length() <= 120, "gelar", "admin.wrong.post-title", problems);
        check(form.nip().isEmpty() || form.nip().matches("\\d{18}"), "nip", "admin.wrong.nip", problems);
        if (!problems.isEmpty() || post.isEmpty() || place.isEmpty() || officer.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Holder(
                NewId.next(),
                place.get().code(),
                post.get(),
                officer.get().id(),
                officer.get().fullName(),
                form.gelar(),
                form.nip().isEmpty() ? null : form.nip()));
    }

    /** Left empty it is the chosen area itself. */
    private Optional<Area> place(HolderForm form, ChosenArea within) {
        return areas.read(form.tempatJabatan().isEmpty() ? within.code() : form.tempatJabatan(), within)
                .filter(area -> areas.isInside(area.code(), within));
    }

    private static boolean fits(Optional<SigningPost> post, Area area) {
        return post.map(one -> area.level() == (one.isOfVillage() ? VILLAGE : DISTRICT))
                .orElse(false);
    }

    /** Letters are opened with their case: whoever answers for one has to work there. */
    private boolean worksThere(Officer officer, Area area) {
        return officer.postsOn(LocalDate.now(clock.withZone(ZoneOffset.ofHours(7)))).stream()
                .map(post -> post.appointment())
                .anyMatch(held -> held.role().worksOnCases() && held.areaCode().equals(area.code()));
    }

    private static void check(boolean right, String where, String key, List<Problem> problems) {
        if (!right) {
            problems.add(new Problem(where, key));
        }
    }
}
