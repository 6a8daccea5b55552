package id.selaras.privacy;

import id.selaras.registry.People;
import id.selaras.ui.TypedDate;
import java.util.List;
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
        var accounts = petugas.isEmpty() ? List.<BreachStore.Account>of() : breaches.accounts(petugas);
        var from = TypedDate.read(dari);
        var until = TypedDate.read(sampai);
        if (accounts.size() != 1) {
            problems.put("petugas", accounts.isEmpty() ? "privacy.wrong.petugas" : "privacy.wrong.petugas.several");
        }
        if (from.isEmpty()) {
            problems.put("dari", "privacy.wrong.tanggal");
        }
        if (until.isEmpty() || from.filter(day -> day.isAfter(until.get())).isPresent()) {
            problems.put("sampai", "privacy.wrong.tanggal");
        }
        if (!People.isReason(alasan) || alasan.length() > LONGEST) {
            problems.put("alasan", "privacy.wrong.reason");
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        var zone = breaches.zone();
        var account = accounts.getFirst();
        return Optional.of(new BreachQuestion(
                account.id(),
                account.fullName(),
                from.orElseThrow(),
                until.orElseThrow(),
                from.orElseThrow().atStartOfDay(zone).toInstant(),
                until.orElseThrow().plusDays(1).atStartOfDay(zone).toInstant(),
                alasan));
    }

    @Override
    public String toString() {
        return "BreachForm[…]";
    }
}
