package id.selaras.directory;

import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.directory.Service.Said;
import id.selaras.directory.Service.Status;
import id.selaras.directory.ServiceDraft.Hours;
import id.selaras.ui.Texts;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the form of a service; what is wrong is kept by the name of its field. */
@Component
class ServiceReader {
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private static final int LONGEST = 160;
    private static final int LONG_TEXT = 1000;
    private static final int MOST_LINES = 20;
    private static final int MOST_AREAS = 50;
    private static final int SUGGESTIONS = 40;
    private static final String NATION = "Indonesia";

    private final Areas areas;
    private final Programmes programmes;

    ServiceReader(Areas areas, Programmes programmes) {
        this.areas = areas;
        this.programmes = programmes;
    }

    /** "Gunungjati, Pagedongan, Kabupaten Banjarnegara, Jawa Tengah": what a field of an area is filled with. */
    String nameOf(String code) {
        return code.isEmpty()
                ? NATION
                : areas.find(code).map(area -> areas.path(area.no()).line()).orElse(code);
    }

    /** @param owners organisations that whoever typed it keeps */
    Optional<ServiceDraft> read(ServiceForm form, List<Organisation> owners, Map<String, Wrong> wrong) {
        var owner = owners.stream()
                .filter(one -> one.id().toString().equals(form.instansi()))
                .findFirst();
        if (owner.isEmpty()) {
            wrong.put("instansi", Wrong.of("service.wrong.owner"));
            return Optional.empty();
        }
        var home = owner.get().areaCode();
        var draft = new ServiceDraft(
                owner.get().id(),
                programme(form, wrong),
                said(form, wrong),
                status(form),
                sectors(form, wrong),
                served(form, home, wrong),
                place(form, home, wrong),
                text(form.tempat(), "tempat", LONGEST, wrong),
                text(form.alamat(), "alamat", 300, wrong),
                hours(form, wrong),
                text(form.kontak(), "kontak", LONGEST, wrong),
                text(form.jabatan(), "jabatan", LONGEST, wrong),
                email(form, wrong),
                phone(form, wrong),
                cost(form, wrong),
                lines(form.surat(), "surat", wrong));
        return wrong.isEmpty() ? Optional.of(draft) : Optional.empty();
    }

    private @Nullable String programme(ServiceForm form, Map<String, Wrong> wrong) {
        var code = plain(form.program());
        if (!code.isEmpty() && programmes.find(code).isEmpty()) {
            wrong.put("program", Wrong.of("service.wrong.programme"));
        }
        return code.isEmpty() ? null : code;
    }

    private static Said said(ServiceForm form, Map<String, Wrong> wrong) {
        var name = text(form.nama(), "nama", LONGEST, wrong);
        if (name.length() < 3) {
            wrong.put("nama", Wrong.of("service.wrong.name"));
        }
        return new Said(
                name,
                text(form.sebutan(), "sebutan", LONGEST, wrong),
                text(form.uraian(), "uraian", 2 * LONG_TEXT, wrong),
                text(form.syarat(), "syarat", LONG_TEXT, wrong),
                text(form.cara(), "cara", LONG_TEXT, wrong),
                text(form.ketbiaya(), "ketbiaya", LONG_TEXT / 2, wrong));
    }

    private static Status status(ServiceForm form) {
        return Arrays.stream(Status.values())
                .filter(status -> status.name().equals(form.status()))
                .findFirst()
                .orElse(Status.ACTIVE);
    }

    private static List<Sector> sectors(ServiceForm form, Map<String, Wrong> wrong) {
        var chosen = form.sektor() == null ? List.<String>of() : form.sektor();
        var sectors = Arrays.stream(Sector.values())
                .filter(sector -> chosen.contains(sector.code()))
                .toList();
        if (sectors.isEmpty()) {
            wrong.put("sektor", Wrong.of("service.wrong.sector"));
        }
        return sectors;
    }

    /** Nothing typed: the area of the organisation. */
    private List<String> served(ServiceForm form, String home, Map<String, Wrong> wrong) {
        var typed = plain(form.wilayah())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (typed.isEmpty()) {
            return List.of(home);
        } else if (typed.size() > MOST_AREAS) {
            wrong.put("wilayah", Wrong.of("service.wrong.many", MOST_AREAS));
            return List.of();
        }
        var codes = new LinkedHashMap<String, Boolean>();
        for (var line : typed) {
            area(line, home)
                    .ifPresentOrElse(
                            code -> codes.put(code, true),
                            () -> wrong.put("wilayah", Wrong.of("service.wrong.area", line)));
        }
        return List.copyOf(codes.keySet());
    }

    private @Nullable String place(ServiceForm form, String home, Map<String, Wrong> wrong) {
        var typed = plain(form.lokasi());
        if (typed.isEmpty()) {
            var isNamed =
                    !plain(form.alamat()).isEmpty() || !plain(form.tempat()).isEmpty();
            return isNamed && !home.isEmpty() ? home : null;
        }
        var found = area(typed, home);
        if (found.isEmpty() || found.get().isEmpty()) {
            wrong.put("lokasi", Wrong.of("service.wrong.area", typed));
        }
        return found.orElse(null);
    }

    /** A code, or a name that only one area within the organisation's bears; what follows it says where it lies. */
    private Optional<String> area(String typed, String home) {
        if (typed.equalsIgnoreCase(NATION)) {
            return Optional.of("");
        } else if (typed.equalsIgnoreCase(nameOf(home))) {
            return Optional.of(home);
        }
        var byCode = areas.find(typed);
        if (byCode.isPresent()) {
            return byCode.map(Area::code);
        }
        var name = typed.substring(0, typed.contains(",") ? typed.indexOf(',') : typed.length());
        var alike = areas.suggest(name, home.isEmpty() ? null : home, SUGGESTIONS).stream()
                .filter(area -> begins(areas.path(area.no()).line(), typed))
                .toList();
        return alike.stream()
                .filter(area ->
                        alike.size() == 1 || areas.path(area.no()).line().equalsIgnoreCase(typed))
                .findFirst()
                .map(Area::code);
    }

    private static boolean begins(String line, String typed) {
        return (line + ",").toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT) + ",");
    }

    private static List<Hours> hours(ServiceForm form, Map<String, Wrong> wrong) {
        var hours = new ArrayList<Hours>();
        hours(form.hari1(), form.buka1(), form.tutup1(), "1", wrong).ifPresent(hours::add);
        hours(form.hari2(), form.buka2(), form.tutup2(), "2", wrong).ifPresent(hours::add);
        return hours;
    }

    private static Optional<Hours> hours(
            @Nullable List<String> days,
            @Nullable String opens,
            @Nullable String closes,
            String line,
            Map<String, Wrong> wrong) {
        var chosen = ServiceWords.DAYS.stream()
                .filter(day -> days != null && days.contains(day))
                .toList();
        if (chosen.isEmpty() && plain(opens).isEmpty() && plain(closes).isEmpty()) {
            return Optional.empty();
        }
        var from = time(opens);
        var until = time(closes);
        if (chosen.isEmpty() || from == null || until == null || !from.isBefore(until)) {
            wrong.put("buka" + line, Wrong.of("service.wrong.hours"));
            return Optional.empty();
        }
        return Optional.of(new Hours(String.join(",", chosen), from, until));
    }

    private static @Nullable LocalTime time(@Nullable String typed) {
        var parts = plain(typed).split("[.:]", -1);
        try {
            return parts.length == 2 ? LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])) : null;
        } catch (NumberFormatException | DateTimeException notATime) {
            return null;
        }
    }

    private static String email(ServiceForm form, Map<String, Wrong> wrong) {
        var email = text(form.surel(), "surel", LONGEST, wrong);
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            wrong.put("surel", Wrong.of("service.wrong.email"));
        }
        return email;
    }

    private static String phone(ServiceForm form, Map<String, Wrong> wrong) {
        var phone = plain(form.telepon());
        if (!phone.isEmpty() && !phone.matches("[+0-9][0-9 ()-]{2,38}")) {
            wrong.put("telepon", Wrong.of("service.wrong.phone"));
        }
        return phone;
    }

    private static @Nullable Long cost(ServiceForm form, Map<String, Wrong> wrong) {
        var typed = plain(form.biaya()).replaceAll("[. ]|^Rp", "");
        if (typed.isEmpty()) {
            return null;
        } else if (!typed.matches("\\d{1,12}")) {
            wrong.put("biaya", Wrong.of("service.wrong.cost"));
            return null;
        }
        return Long.valueOf(typed);
    }

    private static List<String> lines(@Nullable String typed, String name, Map<String, Wrong> wrong) {
        var lines = plain(typed)
                .lines()
                .map(String::strip)
                .filter(line -> line.length() > 1)
                .toList();
        if (lines.size() > MOST_LINES || lines.stream().anyMatch(line -> line.length() > LONGEST)) {
            wrong.put(name, Wrong.of("service.wrong.lines", MOST_LINES, LONGEST));
        }
        return lines;
    }

    private static String text(@Nullable String typed, String name, int longest, Map<String, Wrong> wrong) {
        var words = plain(typed);
        if (words.length() > longest) {
            wrong.put(name, Wrong.of("service.wrong.long", longest, words.length()));
        }
        return words;
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** What is wrong with a field, as the key of a sentence. */
    record Wrong(String key, List<Object> about) {
        static Wrong of(String key, Object... about) {
            return new Wrong(key, List.of(about));
        }

        String in(Texts texts) {
            return texts.get(key, about.toArray());
        }
    }
}
