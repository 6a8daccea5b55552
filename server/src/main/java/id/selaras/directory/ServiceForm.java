package id.selaras.directory;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A service as it was typed. Two lines of hours are enough for a week with another Friday. */
record ServiceForm(
        @Nullable String instansi,
        @Nullable String program,
        @Nullable String nama,
        @Nullable String sebutan,
        @Nullable String uraian,
        @Nullable String syarat,
        @Nullable String cara,
        @Nullable String biaya,
        @Nullable String ketbiaya,
        @Nullable String status,
        @Nullable List<String> sektor,
        @Nullable String wilayah,
        @Nullable String lokasi,
        @Nullable String tempat,
        @Nullable String alamat,
        @Nullable List<String> hari1,
        @Nullable String buka1,
        @Nullable String tutup1,
        @Nullable List<String> hari2,
        @Nullable String buka2,
        @Nullable String tutup2,
        @Nullable String kontak,
        @Nullable String jabatan,
        @Nullable String surel,
        @Nullable String telepon,
        @Nullable String surat) {

    static ServiceForm empty() {
        return new ServiceForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null);
    }

    static ServiceForm of(Service service, ServiceReader reader) {
        var said = service.said();
        var reach = service.reach();
        var place = service.locations().isEmpty() ? null : service.locations().getFirst();
        var first = service.schedules().isEmpty() ? null : service.schedules().getFirst();
        var second = service.schedules().size() < 2 ? null : service.schedules().get(1);
        var contact = reach.contact();
        return new ServiceForm(
                service.owner().id().toString(),
                service.programme(),
                said.name(),
                said.alternateName(),
                said.description(),
                said.eligibility(),
                said.application(),
                reach.cost() == null ? "" : Long.toString(reach.cost().amount()),
                said.fees(),
                service.status().name(),
                service.terms().stream().map(Service.Term::code).toList(),
                service.areas().stream().map(area -> reader.nameOf(area.code())).collect(Collectors.joining("\n")),
                place == null ? "" : reader.nameOf(place.areaCode()),
                place == null ? "" : place.name(),
                place == null ? "" : place.address(),
                days(first),
                first == null ? "" : ServiceReader.TIME.format(first.opens()),
                first == null ? "" : ServiceReader.TIME.format(first.closes()),
                days(second),
                second == null ? "" : ServiceReader.TIME.format(second.opens()),
                second == null ? "" : ServiceReader.TIME.format(second.closes()),
                contact == null ? "" : contact.name(),
                contact == null ? "" : contact.title(),
                contact == null ? "" : contact.email(),
                reach.phone() == null ? "" : reach.phone().number(),
                service.documents().stream().map(Service.Document::document).collect(Collectors.joining("\n")));
    }

    private static List<String> days(Service.@Nullable Schedule schedule) {
        return schedule == null ? List.of() : List.of(schedule.byday().split(",", -1));
    }
}
