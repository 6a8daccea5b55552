package id.selaras.privacy;

import id.selaras.registry.People;
import id.selaras.ui.TypedDate;
import java.util.Map;
import java.util.Optional;

/** The question as typed. An officer's name never stands in an address: the form is posted. */
record BreachForm(String petugas, String dari, String sampai, String alasan) {
    private static final int LONGEST = 500;

    BreachForm {
        petugas = IdentityForm.tidy(petugas);
        dari = IdentityForm.tidy(dari);
        sampai = IdentityForm.tidy(sampai);
        alasan = IdentityForm.tidy(alasan);
    }

    /** Empty when something is missing; {@code problems} says by field what. */
    Optional<BreachQuestion> read(Breaches breaches, Map<String, String> problems) {
        var from = TypedDate.read(dari);
        var until = TypedDate.read(sampai);
        if (from.isEmpty()) {
            problems.put("dari", "privacy.wrong.tanggal");
        }
        if (until.isEmpty() || from.filter(day -> day.isAfter(until.get())).isPresent()) {
            problems.put("sampai", "privacy.wrong.tanggal");
        }
        if (!People.isReason(alasan) || alasan.length() > LONGEST) {
            problems.put("alasan", "privacy.wrong.reason");
        }
        var zone = breaches.zone();
        var first = from.orElseGet(breaches::today);
        var last = until.orElseGet(breaches::today);
        var meant = breaches.meant(
                petugas,
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
        var problem = meant.problem();
        if (problem != null) {
            problems.put("petugas", problem);
        }
        return problems.isEmpty()
                ? Optional.of(new BreachQuestion(
                        meant.leak(), meant.asked(), first, last, meant.spans(), meant.number(), alasan))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "BreachForm[…]";
    }
}
