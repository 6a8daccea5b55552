package id.selaras.benefit;

import id.selaras.benefit.RecipientList.Order;
import id.selaras.directory.Programme;
import id.selaras.ui.TypedDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What is typed beside the file of a recipient list. */
record RecipientForm(String program, String periode, String instansi, String tanggal, String lengkap) {

    RecipientForm {
        program = Objects.requireNonNullElse(program, "").strip();
        periode = Objects.requireNonNullElse(periode, "").strip();
        instansi = Objects.requireNonNullElse(instansi, "").strip();
        tanggal = Objects.requireNonNullElse(tanggal, "").strip();
        lengkap = Objects.requireNonNullElse(lengkap, "");
    }

    static RecipientForm empty() {
        return new RecipientForm("", "", "", "", "");
    }

    /** Empty where {@code wrong} says at which field what is missing. */
    Optional<Order> read(long districtNo, List<Programme> programmes, LocalDate today, Map<String, String> wrong) {
        if (programmes.stream().noneMatch(one -> one.code().equals(program))) {
            wrong.put("program", "recipients.wrong.programme");
        }
        if (periode.length() < 4 || periode.length() > 40) {
            wrong.put("periode", "recipients.wrong.period");
        }
        if (instansi.length() < 2 || instansi.length() > 120) {
            wrong.put("instansi", "recipients.wrong.agency");
        }
        var day = tanggal.isEmpty() ? Optional.of(today) : TypedDate.read(tanggal);
        if (day.filter(one -> !one.isAfter(today)).isEmpty()) {
            wrong.put("tanggal", "recipients.wrong.day");
        }
        return wrong.isEmpty()
                ? Optional.of(new Order(
                        UUID.randomUUID(),
                        districtNo,
                        program,
                        periode,
                        instansi,
                        !lengkap.isEmpty(),
                        day.orElse(today)))
                : Optional.empty();
    }

    static Map<String, String> nothingWrong() {
        return new HashMap<>();
    }
}
