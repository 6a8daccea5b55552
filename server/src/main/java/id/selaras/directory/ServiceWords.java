package id.selaras.directory;

import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.directory.Service.Cost;
import id.selaras.directory.Service.Location;
import id.selaras.directory.Service.Schedule;
import id.selaras.directory.ServicePage.Place;
import id.selaras.ui.Dates;
import id.selaras.ui.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Services as people read them. */
record ServiceWords(Areas areas, Texts texts, Dates dates, LocalDate today) {
    static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    ServicePage page(Service service) {
        var reach = service.reach();
        var contact = reach.contact();
        var phone = reach.phone();
        return new ServicePage(
                service.id(),
                service.said(),
                service.owner().name(),
                service.status() == Service.Status.ACTIVE
                        ? null
                        : texts.get(service.status().key()),
                service.terms().stream()
                        .map(term -> texts.get(Sector.of(term.code()).key()))
                        .toList(),
                service.locations().stream().map(this::place).toList(),
                service.schedules().stream().map(this::schedule).toList(),
                fee(service),
                service.documents().stream().map(Service.Document::document).toList(),
                service.areas().stream().map(area -> areaName(area.code())).toList(),
                contact == null
                        ? ""
                        : Stream.of(contact.name(), contact.title(), contact.email())
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(", ")),
                phone == null ? "" : phone.number(),
                assured(service),
                service.isStale(today));
    }

    private Place place(Location location) {
        var line = areas.find(location.areaCode())
                .map(Area::no)
                .map(no -> areas.path(no).line())
                .orElse("");
        return new Place(location.name(), location.address(), line);
    }

    /** Senin–Kamis 08.00–15.00. */
    private String schedule(Schedule schedule) {
        var days = Arrays.stream(schedule.byday().split(",", -1))
                .map(DAYS::indexOf)
                .sorted()
                .toList();
        var parts = new ArrayList<String>();
        for (var i = 0; i < days.size(); i++) {
            var last = i;
            while (last + 1 < days.size() && days.get(last + 1) == days.get(last) + 1) {
                last++;
            }
            parts.add(last - i >= 2 ? day(days.get(i)) + "–" + day(days.get(last)) : day(days.get(i)));
            i = last - i >= 2 ? last : i;
        }
        return texts.get(
                "service.open",
                String.join(", ", parts),
                TIME.format(schedule.opens()),
                TIME.format(schedule.closes()));
    }

    private String day(int index) {
        return DayOfWeek.of(index + 1).getDisplayName(TextStyle.FULL_STANDALONE, texts.language());
    }

    private String fee(Service service) {
        var said = service.said().fees();
        Cost cost = service.reach().cost();
        if (cost == null) {
            return said.isEmpty() ? texts.get("service.fee.unknown") : said;
        }
        var amount = cost.amount() == 0 ? texts.get("service.fee.free") : texts.get("service.fee.is", cost.amount());
        return said.isEmpty() ? amount : texts.get("service.fee.with", amount, said);
    }

    private String areaName(String code) {
        return code.isEmpty()
                ? texts.get("service.nation")
                : areas.find(code).map(area -> areas.path(area.no()).line()).orElse(code);
    }

    /** Who reads it learns how old it is. */
    String assured(Service service) {
        var assured = service.assured();
        if (assured == null) {
            return texts.get("service.assured.never");
        }
        var months = Period.between(assured, today).toTotalMonths();
        return service.isStale(today)
                ? texts.get("service.assured.stale", dates.dayAndYear(assured), months)
                : texts.get("service.assured.on", dates.dayAndYear(assured));
    }

    /** How near its nearest location is: the levels of the areas' tree that it shares with the place. */
    static int nearness(Service service, @Nullable Area place) {
        return place == null
                ? 0
                : service.locations().stream()
                        .mapToInt(location -> shared(location.areaCode(), place.code()))
                        .max()
                        .orElse(0);
    }

    private static int shared(String one, String other) {
        var a = one.split("\\.", -1);
        var b = other.split("\\.", -1);
        var levels = 0;
        while (levels < Math.min(a.length, b.length) && a[levels].equals(b[levels])) {
            levels++;
        }
        return levels;
    }
}
